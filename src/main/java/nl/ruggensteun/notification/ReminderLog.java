package nl.ruggensteun.notification;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which reminders were given about which task, so that none is given twice. */
@Service
@Transactional
public class ReminderLog {

    private final TaskReminderRepository reminders;

    ReminderLog(TaskReminderRepository reminders) {
        this.reminders = reminders;
    }

    /** The last reminder about a task; empty when nobody was reminded yet. */
    @Transactional(readOnly = true)
    public Optional<Given> last(String taskId) {
        return reminders
                .findFirstByKeyTaskIdOrderByKeyLevelDesc(taskId)
                .map(reminder -> new Given(reminder.level(), reminder.sentOn()));
    }

    /** @param level 1 for the first reminder, one more for each step that follows */
    public void given(String taskId, int level, LocalDate on) {
        reminders.saveAndFlush(new TaskReminder(taskId, level, on));
    }

    /** Forgets what was given before a day; their tasks are long gone. */
    public void forgetBefore(LocalDate day) {
        reminders.deleteSentBefore(day);
    }

    /** One reminder: how far up it went, and when. */
    public record Given(int level, LocalDate on) {}
}
