package nl.ruggensteun.process.agecheck;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.Families;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Zoek wie nu moet tekenen": tells each case whose consent lacks somebody who must agree today, or counted without
 * somebody by a decision that ended (E-04). Reads birth dates each time, so a corrected date counts, and a morning that was missed is caught up.
 */
@Component
class FindMissingSignersDelegate implements JavaDelegate {

    private final Families families;
    private final Consents consents;

    FindMissingSignersDelegate(Families families, Consents consents) {
        this.families = families;
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consents.endedByTime().forEach(families::timeChanged);
    }
}
