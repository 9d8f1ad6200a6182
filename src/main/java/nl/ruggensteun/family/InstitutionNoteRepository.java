package nl.ruggensteun.family;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstitutionNoteRepository extends JpaRepository<InstitutionNote, UUID> {

    List<InstitutionNote> findByCaseIdOrderByRecordedAt(UUID caseId);
}
