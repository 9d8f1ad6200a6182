package nl.ruggensteun.timeline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptAnswerRepository extends JpaRepository<KeptAnswer, UUID> {

    /** What concerns one case, and what concerns its whole family. */
    @Query("select e from KeptAnswer e where e.familyId = :family and (e.caseId = :childCase or e.caseId is null)"
            + " order by e.answeredAt")
    List<KeptAnswer> ofCase(UUID family, UUID childCase);

    List<KeptAnswer> findByFamilyIdOrderByAnsweredAt(UUID familyId);
}
