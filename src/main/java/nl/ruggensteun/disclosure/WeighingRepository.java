package nl.ruggensteun.disclosure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WeighingRepository extends JpaRepository<Weighing, UUID> {

    List<Weighing> findBySpecialCaseIdOrderByWrittenAt(UUID specialCaseId);
}
