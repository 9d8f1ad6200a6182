package nl.ruggensteun.childtalk;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChildTalkRepository extends JpaRepository<ChildTalk, UUID> {

    List<ChildTalk> findByCaseIdOrderByRecordedAt(UUID caseId);
}
