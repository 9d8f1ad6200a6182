package nl.ruggensteun.breach;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** A line of the register is never taken away. */
interface BreachRepository extends Repository<Breach, Long> {

    Breach save(Breach breach);

    Optional<Breach> findById(long id);

    List<Breach> findAllByOrderByIdDesc();
}
