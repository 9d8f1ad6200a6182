package nl.ruggensteun.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MissingSignatureRepository extends JpaRepository<MissingSignature, UUID> {

    /** Newest first. */
    List<MissingSignature> findByConsentIdOrderByOrdinalDesc(UUID consentId);
}
