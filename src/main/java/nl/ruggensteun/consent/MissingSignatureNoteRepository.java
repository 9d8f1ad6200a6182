package nl.ruggensteun.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MissingSignatureNoteRepository extends JpaRepository<MissingSignatureNote, UUID> {

    List<MissingSignatureNote> findByMissingSignatureIdOrderByWrittenAt(UUID missingSignatureId);
}
