package nl.ruggensteun.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParentsInformedRepository extends JpaRepository<ParentsInformed, UUID> {

    boolean existsByCaseIdAndKindAndConsentIdAndInformedOnLessThanEqual(
            UUID caseId, ContactKind kind, UUID consentId, LocalDate today);

    List<ParentsInformed> findByCaseIdOrderByRecordedAt(UUID caseId);
}
