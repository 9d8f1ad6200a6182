package nl.ruggensteun.covenant;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CovenantRepository extends JpaRepository<Covenant, UUID> {

    Optional<Covenant> findByCurrentKey(String brin6);

    /** For a change. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Covenant c where c.id = :id")
    Optional<Covenant> lock(UUID id);

    List<Covenant> findByBrin6OrderByInForceFromDesc(String brin6);

    @Query("select distinct c.brin6 from Covenant c where c.signedOn is not null and c.lastDay < :today")
    List<String> schoolsEndedBefore(LocalDate today);

    @Query("select distinct c.brin6 from Covenant c where c.catchUp = true and c.inForceFrom <= :today"
            + " and (c.lastDay is null or c.lastDay >= :today)")
    List<String> schoolsWithCatchUp(LocalDate today);
}
