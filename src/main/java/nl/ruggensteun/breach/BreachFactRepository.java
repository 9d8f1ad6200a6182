package nl.ruggensteun.breach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Adds and reads; nobody changes or takes away a fact. */
interface BreachFactRepository extends Repository<BreachFact, UUID> {

    BreachFact save(BreachFact fact);

    List<BreachFact> findByBreachIdOrderByWrittenAt(long breachId);

    List<BreachFact> findByCaseIdOrderByWrittenAt(UUID caseId);
}
