package nl.ruggensteun.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentRepository extends JpaRepository<Consent, UUID> {

    Optional<Consent> findByCurrentKey(String currentKey);

    /** Newest first. */
    List<Consent> findByCaseIdOrderByRequestedAtDesc(UUID caseId);
}
