package nl.ruggensteun.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AbsenceRepository extends JpaRepository<Absence, UUID> {

    List<Absence> findByBegeleiderOrderByFromDate(String begeleider);

    @Query("select a from Absence a where a.begeleider = :begeleider and a.fromDate <= :day and a.untilDate >= :day")
    List<Absence> ofBegeleider(String begeleider, LocalDate day);

    @Query("select a from Absence a where a.substitute = :substitute and a.fromDate <= :day and a.untilDate >= :day")
    List<Absence> ofSubstitute(String substitute, LocalDate day);

    /** Everything in which this person is away or acts for somebody, and that is not over before this day. */
    @Query("select a from Absence a where (a.begeleider = :person or a.substitute = :person) and a.untilDate >= :day")
    List<Absence> of(String person, LocalDate day);
}
