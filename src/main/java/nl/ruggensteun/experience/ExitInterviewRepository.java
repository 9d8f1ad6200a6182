package nl.ruggensteun.experience;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExitInterviewRepository extends JpaRepository<ExitInterview, UUID> {

    List<ExitInterview> findByFamilyIdOrderByRespondent(UUID familyId);

    boolean existsByFamilyIdAndRespondent(UUID familyId, Respondent respondent);
}
