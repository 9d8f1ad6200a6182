package nl.ruggensteun.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Adds and reads; a line cannot be changed or taken away. */
interface AccessLineRepository extends Repository<AccessLine, UUID> {

    AccessLine save(AccessLine line);

    List<AccessLine> findByCaseIdOrderByLookedAt(UUID caseId);
}
