package nl.ruggensteun.meeting;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClosingRepository extends JpaRepository<Closing, UUID> {}
