package nl.ruggensteun.process;

import nl.ruggensteun.platform.task.OnTaskCreated;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * A task that a kwartiermaker drew without a due date gets one all the same, from the table: without it the task would
 * never be late, so nobody would be reminded of it.
 */
@Component
class EveryTaskHasADate implements OnTaskCreated {

    private final TargetDates targetDates;

    EveryTaskHasADate(TargetDates targetDates) {
        this.targetDates = targetDates;
    }

    @Override
    public void created(DelegateTask task) {
        if (task.getDueDate() == null) {
            task.setDueDate(targetDates.due(task.getExecution()));
        }
    }
}
