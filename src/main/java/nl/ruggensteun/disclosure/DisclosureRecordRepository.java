package nl.ruggensteun.disclosure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DisclosureRecordRepository extends JpaRepository<DisclosureRecord, UUID> {

    List<DisclosureRecord> findByCaseIdOrderBySharedAt(UUID caseId);
}
