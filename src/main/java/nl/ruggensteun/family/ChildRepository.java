package nl.ruggensteun.family;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChildRepository extends JpaRepository<Child, UUID> {}
