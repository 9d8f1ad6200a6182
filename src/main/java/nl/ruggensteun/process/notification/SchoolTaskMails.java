package nl.ruggensteun.process.notification;

import java.util.Optional;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.platform.task.OnTaskCompleted;
import nl.ruggensteun.platform.task.OnTaskCreated;
import nl.ruggensteun.process.SchoolTasks;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One mail to the school for each new task it gets, and one to the begeleider when the school has done it. People of the
 * shelter get no mail for tasks of their own: they are in the system every day.
 */
@Component
class SchoolTaskMails implements OnTaskCreated, OnTaskCompleted {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolTaskMails.class);

    private final SchoolTasks schoolTasks;
    private final Outbox outbox;

    SchoolTaskMails(SchoolTasks schoolTasks, Outbox outbox) {
        this.schoolTasks = schoolTasks;
        this.outbox = outbox;
    }

    @Override
    public void created(DelegateTask task) {
        Optional<Brin6> school = SchoolTasks.schoolOf(task.getCandidates());
        Optional<CaseId> caseId = caseOf(task);
        if (school.isEmpty() || caseId.isEmpty()) {
            return;
        }
        schoolTasks
                .permit(caseId.get(), school.get())
                .ifPresentOrElse(
                        permit -> outbox.toSchool(permit, Template.TASK_WAITING, task.getId()),
                        () -> LOG.warn("No mail about task {}: the school may not know now", task.getId()));
    }

    @Override
    public void completed(DelegateTask task) {
        if (SchoolTasks.schoolOf(task.getCandidates()).isPresent()
                && task.getVariable(Variables.BEGELEIDER) instanceof String begeleider) {
            outbox.toUser(begeleider, Template.ANSWER_RECEIVED, caseOf(task).orElse(null), null);
        }
    }

    private static Optional<CaseId> caseOf(DelegateTask task) {
        return Optional.ofNullable((String) task.getVariable(Variables.CASE_ID)).map(CaseId::of);
    }
}
