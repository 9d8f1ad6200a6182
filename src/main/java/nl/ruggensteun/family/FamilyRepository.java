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
}
