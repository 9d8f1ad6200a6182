package nl.ruggensteun.process.cancellation;

import nl.ruggensteun.process.LapsedTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Meld school dat taken vervallen": not that the case was a mistake. */
@Component
class TellSchoolOfMistakeDelegate implements JavaDelegate {

    private final LapsedTasks lapsed;

    TellSchoolOfMistakeDelegate(LapsedTasks lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lapsed.tell(execution);
    }
}
