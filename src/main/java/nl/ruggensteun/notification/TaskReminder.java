package nl.ruggensteun.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** One reminder about one task was given, on a day. */
@Entity
@Table(name = "rs_task_reminder")
class TaskReminder implements Persistable<TaskReminder.Key> {

    @EmbeddedId
    private Key key;

    private LocalDate sentOn;

    protected TaskReminder() {}

    TaskReminder(String taskId, int level, LocalDate sentOn) {
        this.key = new Key(taskId, level);
        this.sentOn = sentOn;
    }

    int level() {
        return key.level();
    }

    LocalDate sentOn() {
        return sentOn;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Written once and never changed: a second one for the same level is refused by the database. */
    @Override
    public boolean isNew() {
        return true;
    }

    @Embeddable
    record Key(String taskId, int level) implements Serializable {}
}
