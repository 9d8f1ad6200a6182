package nl.ruggensteun.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MissingSignatureRepository extends JpaRepository<MissingSignature, UUID> {

    /** Every case in which a missing signature was ever asked about. */
    @Query("select distinct c.caseId from MissingSignature m, Consent c where c.id = m.consentId")
    List<UUID> cases();

    /** Newest first. */
    List<MissingSignature> findByConsentIdOrderByOrdinalDesc(UUID consentId);
}
