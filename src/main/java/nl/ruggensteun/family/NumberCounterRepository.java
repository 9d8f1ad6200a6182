package nl.ruggensteun.family;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NumberCounterRepository extends Repository<NumberCounter, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select counter from NumberCounter counter where counter.year = :year")
    Optional<NumberCounter> lock(int year);

    NumberCounter save(NumberCounter counter);
}
