package nl.ruggensteun.process.databreach;

import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.platform.task.OnTaskCreated;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * A breach does not wait until somebody looks: who has a task in it gets a mail. Of the safety of people the
 * kwartiermakers hear too, also when the begeleider has the task: somebody must be there.
 */
@Component
class BreachTaskMails implements OnTaskCreated {

    private static final String SAFETY = "userTask_bringToSafety";

    private final Outbox outbox;

    BreachTaskMails(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void created(DelegateTask task) {
        if (task.getVariable(Variables.BREACH_ID) == null) {
            return;
        }
        if (task.getAssignee() != null) {
            outbox.toUser(task.getAssignee(), Template.TASK_WAITING, null, task.getId());
            if (SAFETY.equals(task.getTaskDefinitionKey())) {
                outbox.toTeam(Groups.KWARTIERMAKER, Template.TASK_WAITING, null, task.getId());
            }
            return;
        }
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .forEach(group -> outbox.toTeam(group, Template.TASK_WAITING, null, task.getId()));
    }
}
