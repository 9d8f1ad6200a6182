package nl.ruggensteun.process.afsluiting;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Sluit de toegang van school": from now on the school sees nothing of this child any more. */
@Component
class EndAccessDelegate implements JavaDelegate {

    private final Consents consents;
    private final Clock clock;

    EndAccessDelegate(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getVariable(Variables.BRIN6) instanceof String school) {
            consents.end(
                    CaseId.of((String) execution.getVariable(Variables.CASE_ID)),
                    Brin6.parse(school),
                    LocalDate.now(clock));
        }
    }
}
