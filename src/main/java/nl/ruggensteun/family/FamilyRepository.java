package nl.ruggensteun.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FamilyRepository extends JpaRepository<Family, UUID> {
    Optional<Family> findByNumber(String number);

    List<Family> findByBegeleiderOrderByNumber(String begeleider);

    @Query("select distinct f.begeleider from Family f order by f.begeleider")
    List<String> begeleiders();

    /** Whether there is a later file of this family in which the parents did not decline. */
    @Query(
            "select count(f) > 0 from Family f where f.returnedFrom = :earlier and coalesce(f.participates, true) = true")
    boolean hasComeBack(UUID earlier);
}
