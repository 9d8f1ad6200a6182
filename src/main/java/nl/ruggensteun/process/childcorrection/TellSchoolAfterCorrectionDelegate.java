package nl.ruggensteun.process.childcorrection;

import nl.ruggensteun.process.LapsedTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Meld school of taken vervallen": only when the correction took the consent away. */
@Component
class TellSchoolAfterCorrectionDelegate implements JavaDelegate {

    private final LapsedTasks lapsed;

    TellSchoolAfterCorrectionDelegate(LapsedTasks lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lapsed.tell(execution);
    }
}
