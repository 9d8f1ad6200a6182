package nl.ruggensteun.process.covenantchildren;

import nl.ruggensteun.process.SideTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Kijk welke kinderen het aangaat": begins and ends the tasks of children at a school whose covenant begins or ended. */
@Component
class LookAtCovenantsDelegate implements JavaDelegate {

    private final SideTasks sideTasks;
    private final ExistingChild existingChild;
    private final ChildAfterEnd childAfterEnd;

    LookAtCovenantsDelegate(SideTasks sideTasks, ExistingChild existingChild, ChildAfterEnd childAfterEnd) {
        this.sideTasks = sideTasks;
        this.existingChild = existingChild;
        this.childAfterEnd = childAfterEnd;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sideTasks.bringUpToDate(existingChild);
        sideTasks.bringUpToDate(childAfterEnd);
    }
}
