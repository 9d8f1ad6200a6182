package nl.ruggensteun.specialcase;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialCaseRepository extends JpaRepository<SpecialCase, UUID> {

    List<SpecialCase> findByCaseIdOrderByReportedOn(UUID caseId);
}
