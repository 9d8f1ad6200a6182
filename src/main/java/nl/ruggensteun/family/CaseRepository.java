package nl.ruggensteun.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseRepository extends JpaRepository<ChildCase, UUID> {
    @Query("select c from ChildCase c where c.child.family.id = :family order by c.child.ordinal")
    List<ChildCase> ofFamily(UUID family);

    @Query("select c from ChildCase c where c.child.id = :child")
    Optional<ChildCase> ofChild(UUID child);
}
