package nl.ruggensteun.covenant;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChildDecisionRepository extends JpaRepository<ChildDecision, UUID> {

    boolean existsByCaseIdAndCovenantIdAndStep(UUID caseId, UUID covenantId, ChildStep step);
}
