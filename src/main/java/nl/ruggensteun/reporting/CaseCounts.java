package nl.ruggensteun.reporting;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.family.CaseStage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the open cases. The numbers are exact; {@link SmallestCell} writes them. */
@Service
@Transactional(readOnly = true)
public class CaseCounts {

    private final EntityManager database;

    CaseCounts(EntityManager database) {
        this.database = database;
    }

    /** Open cases of families that came back after an earlier period of support (E-15). */
    public long returned() {
        return database.createQuery(
                        "select count(c) from ChildCase c where c.stage not in :over"
                                + " and c.child.family.returnedFrom is not null",
                        Long.class)
                .setParameter("over", List.of(CaseStage.CLOSED, CaseStage.CANCELLED))
                .getSingleResult();
    }

    /** Open cases per stage, in the order of the stages; a stage without cases is there with zero. */
    public Map<CaseStage, Long> perStage() {
        Map<CaseStage, Long> counts = new EnumMap<>(CaseStage.class);
        for (CaseStage stage : CaseStage.values()) {
            if (stage.isOpen()) {
                counts.put(stage, 0L);
            }
        }
        List<Object[]> rows = database.createQuery(
                        "select c.stage, count(c) from ChildCase c where c.stage in :open group by c.stage",
                        Object[].class)
                .setParameter("open", List.copyOf(counts.keySet()))
                .getResultList();
        rows.forEach(row -> counts.put((CaseStage) row[0], (Long) row[1]));
        return counts;
    }
}
