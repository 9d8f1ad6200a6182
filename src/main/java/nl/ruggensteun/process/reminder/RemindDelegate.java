package nl.ruggensteun.process.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.ruggensteun.notification.ReminderLog;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * "Herinner wie aan zet is": looks at every open task past its target date. After days without a run one run catches up.
 *
 * <p>Each task has a transaction of its own, so that one broken task does not keep the others from their reminder. The
 * step fails at the end when there was one; trying again reminds of what is left, and nobody twice.
 */
@Component
class RemindDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(RemindDelegate.class);

    /** No task is open that long; see {@link ReminderLog#forgetBefore}. */
    private static final int REMEMBER_YEARS = 3;

    private final TaskService tasks;
    private final TaskReminders reminders;
    private final ReminderLog log;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    RemindDelegate(
            TaskService tasks,
            TaskReminders reminders,
            ReminderLog log,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.log = log;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> failed = new ArrayList<>();
        for (Task task : late()) {
            try {
                remind(task);
            } catch (Exception e) {
                LOG.warn(
                        "No reminder about task {}: {}",
                        task.getId(),
                        e.getClass().getName());
                failed.add(task.getId());
            }
        }
        log.forgetBefore(LocalDate.now(clock).minusYears(REMEMBER_YEARS));
        if (!failed.isEmpty()) {
            throw new IllegalStateException("No reminder about the tasks " + failed);
        }
    }

    private List<Task> late() {
        return tasks.createTaskQuery()
                .active()
                .dueBefore(Date.from(clock.instant()))
                .orderByDueDate()
                .asc()
                .unlimitedList();
    }

    /** The engine would write what it is told here in the transaction of this step; a new context writes it in ours. */
    private void remind(Task task) {
        ownTransaction.executeWithoutResult(status -> inNewEngineContext(() -> reminders.remind(task)));
    }

    private static void inNewEngineContext(Runnable work) {
        try {
            ProcessEngineContext.withNewProcessEngineContext(() -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
