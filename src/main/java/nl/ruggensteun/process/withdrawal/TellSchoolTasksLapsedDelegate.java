package nl.ruggensteun.process.withdrawal;

import nl.ruggensteun.process.LapsedTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Meld school dat taken vervallen": the school that knew of this child, and no other, hears that it has less to do. */
@Component
class TellSchoolTasksLapsedDelegate implements JavaDelegate {

    private final LapsedTasks lapsedTasks;

    TellSchoolTasksLapsedDelegate(LapsedTasks lapsedTasks) {
        this.lapsedTasks = lapsedTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lapsedTasks.tell(execution);
    }
}
