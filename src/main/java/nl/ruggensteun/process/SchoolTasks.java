package nl.ruggensteun.process;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Which tasks are of a school, and whether we may write to the school about them. */
@Component
public class SchoolTasks {

    private final Disclosures disclosures;

    SchoolTasks(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** The school whose group may do the task, also after somebody claimed it; empty for a task of the shelter. */
    public static Optional<Brin6> schoolOf(Collection<IdentityLink> candidates) {
        return candidates.stream()
                .flatMap(candidate -> Stream.ofNullable(candidate.getGroupId()))
                .flatMap(group -> Brin6.ofGroup(group).stream())
                .findFirst();
    }

    /**
     * Permission to say that a task waits. That tells a school nothing new, so it is enough that the school knows of the
     * case ({@link Disclosures#schoolSees}); what the task is about went through its own step.
     *
     * @return empty when the school may not know now
     */
    public Optional<SharePermit> permit(CaseId id, Brin6 school) {
        if (!disclosures.schoolSees(id, school)) {
            return Optional.empty();
        }
        return Optional.of(disclosures.permit(id, school, ContactKind.SCHOOL_INFORMED));
    }
}
