package nl.ruggensteun.family;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuthorityDecisionRepository extends JpaRepository<AuthorityDecision, UUID> {

    List<AuthorityDecision> findByChildIdOrderByDecidedOn(UUID childId);
}
