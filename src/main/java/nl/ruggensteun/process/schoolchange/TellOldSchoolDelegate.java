package nl.ruggensteun.process.schoolchange;

import nl.ruggensteun.process.LapsedTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Meld oude school dat taken vervallen": not where the child went, nor that it is gone. */
@Component
class TellOldSchoolDelegate implements JavaDelegate {

    private final LapsedTasks lapsed;

    TellOldSchoolDelegate(LapsedTasks lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lapsed.tell(execution);
    }
}
