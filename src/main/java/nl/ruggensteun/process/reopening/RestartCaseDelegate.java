package nl.ruggensteun.process.reopening;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Start de zaak opnieuw": the same case runs through the diagram once more, and asks the facts what is done already. */
@Component
class RestartCaseDelegate implements JavaDelegate {

    private final Families families;

    RestartCaseDelegate(Families families) {
        this.families = families;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        CaseStart.start(
                families.getCase(id), execution.getProcessEngineServices().getRuntimeService());
    }
}
