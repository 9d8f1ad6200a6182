package nl.ruggensteun.consent;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ConsentRepository extends JpaRepository<Consent, UUID> {

    Optional<Consent> findByCurrentKey(String currentKey);

    /** Waits until nobody else changes the consent, and keeps others waiting until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consent c where c.currentKey = :currentKey")
    Optional<Consent> lockByCurrentKey(String currentKey);

    /** Newest first. */
    List<Consent> findByCaseIdOrderByRequestedAtDesc(UUID caseId);
}
