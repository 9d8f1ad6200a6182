package nl.ruggensteun.family;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FamilyRepository extends JpaRepository<Family, UUID> {
    Optional<Family> findByNumber(String number);
}
