package nl.ruggensteun.access;

import java.time.Clock;
import java.util.List;
import nl.ruggensteun.family.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who opened which case and when, refusals too. */
@Service
public class AccessLog {

    private final AccessLineRepository lines;
    private final Clock clock;

    AccessLog(AccessLineRepository lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * In a transaction of its own, so that a refusal stays when the request fails. Call it outside a transaction: inside
     * one it takes a second connection.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(String userId, CaseId id, Sight sight) {
        lines.save(new AccessLine(userId, id, sight, clock.instant()));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<AccessLine> of(CaseId id) {
        return lines.findByCaseIdOrderByLookedAt(id.value());
    }
}
