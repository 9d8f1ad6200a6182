package nl.ruggensteun.tasklist;

import nl.ruggensteun.platform.task.OnTaskCreated;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the label of the case on the task itself: in a list Tasklist shows only variables of the task to people who have
 * no rights on the whole process.
 */
@Component
@Order(3)
class LabelOnTask implements OnTaskCreated {

    @Override
    public void created(DelegateTask task) {
        if (!task.hasVariableLocal(Variables.DOSSIER) && task.getVariable(Variables.DOSSIER) instanceof String label) {
            task.setVariableLocal(Variables.DOSSIER, label);
        }
    }
}
