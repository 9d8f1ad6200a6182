package nl.ruggensteun.process.withdrawal;

import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Meld school dat taken vervallen": a word without child or reason, only to a school that knew of this child. A school
 * that never heard of it hears nothing now either.
 */
@Component
class TellSchoolTasksLapsedDelegate implements JavaDelegate {

    private final Disclosures disclosures;
    private final Outbox outbox;

    TellSchoolTasksLapsedDelegate(Disclosures disclosures, Outbox outbox) {
        this.disclosures = disclosures;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        Brin6 school = Brin6.parse((String) execution.getVariable(Variables.BRIN6));
        if (disclosures.of(id).stream().anyMatch(shared -> shared.school().equals(school))) {
            outbox.tasksLapsed(school);
        }
    }
}
