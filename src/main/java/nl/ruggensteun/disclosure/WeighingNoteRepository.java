package nl.ruggensteun.disclosure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WeighingNoteRepository extends JpaRepository<WeighingNote, UUID> {

    List<WeighingNote> findByWeighingIdOrderByWrittenAt(UUID weighingId);
}
