package nl.ruggensteun.timeline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TimelineEntryRepository extends JpaRepository<TimelineEntry, UUID> {

    /** What concerns one case, and what concerns its whole family. */
    @Query("select e from TimelineEntry e where e.familyId = :family and (e.caseId = :childCase or e.caseId is null)"
            + " order by e.happenedAt")
    List<TimelineEntry> ofCase(UUID family, UUID childCase);

    List<TimelineEntry> findByFamilyIdOrderByHappenedAt(UUID familyId);
}
