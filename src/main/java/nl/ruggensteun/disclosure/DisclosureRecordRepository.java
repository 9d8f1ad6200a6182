package nl.ruggensteun.disclosure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DisclosureRecordRepository extends JpaRepository<DisclosureRecord, UUID> {

    boolean existsByCaseIdAndBrin6AndConsentIdAndKindAndWhat(
            UUID caseId, String brin6, UUID consentId, ContactKind kind, SharedThing what);

    List<DisclosureRecord> findByCaseIdOrderBySharedAt(UUID caseId);
}
