package nl.ruggensteun.school;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SchoolRepository extends JpaRepository<School, String>, JpaSpecificationExecutor<School> {

    /** The whole register at once, so that an import asks the database once and not per school. */
    @Query("select distinct s from School s left join fetch s.studyDays")
    List<School> all();

    /** For a change: two children of one school may be confirmed in the same second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from School s where s.brin6 = :brin6")
    Optional<School> lock(String brin6);
}
