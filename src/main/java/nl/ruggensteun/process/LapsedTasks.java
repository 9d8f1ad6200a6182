package nl.ruggensteun.process;

import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * A word to a school whose tasks lapsed, without child or reason. Only for a school that knew of this child and
 * may not know any more: one that never heard of it hears nothing now either.
 */
@Component
public class LapsedTasks {

    private final Disclosures disclosures;
    private final Outbox outbox;

    LapsedTasks(Disclosures disclosures, Outbox outbox) {
        this.disclosures = disclosures;
        this.outbox = outbox;
    }

    /** About the case and the school of this process; without a school nothing happens. */
    public void tell(DelegateExecution execution) {
        if (execution.getVariable(Variables.BRIN6) instanceof String brin6) {
            tell(CaseId.of((String) execution.getVariable(Variables.CASE_ID)), Brin6.parse(brin6));
        }
    }

    private void tell(CaseId id, Brin6 school) {
        boolean knew =
                disclosures.of(id).stream().anyMatch(shared -> shared.school().equals(school));
        if (knew && !disclosures.mayShare(id, school)) {
            outbox.tasksLapsed(school);
        }
    }
}
