package nl.ruggensteun.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseRepository extends JpaRepository<ChildCase, UUID> {
    @Query("select c from ChildCase c where c.child.family.id = :family order by c.child.ordinal")
    List<ChildCase> ofFamily(UUID family);

    @Query("select c from ChildCase c where c.stage not in :ended and c.child.birthDate between :first and :last")
    List<ChildCase> bornBetween(LocalDate first, LocalDate last, Collection<CaseStage> ended);

    @Query("select distinct e.brin6 from ChildCase c join c.child.enrolments e"
            + " where c.stage not in :ended and e.untilDate is null order by e.brin6")
    List<String> schools(Collection<CaseStage> ended);

    @Query("select c from ChildCase c where c.child.family.begeleider = :begeleider")
    List<ChildCase> ofBegeleider(String begeleider);

    @Query("select c from ChildCase c where c.child.family.begeleider = :begeleider and c.closedOn >= :since")
    List<ChildCase> closedSince(String begeleider, LocalDate since);

    @Query("select c from ChildCase c join c.child.enrolments e where e.brin6 = :brin6 and e.untilDate is null")
    List<ChildCase> atSchool(String brin6);

    @Query("select c from ChildCase c where c.child.id = :child")
    Optional<ChildCase> ofChild(UUID child);
}
