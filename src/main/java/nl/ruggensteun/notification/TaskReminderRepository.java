package nl.ruggensteun.notification;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The reminders given so far. */
interface TaskReminderRepository extends JpaRepository<TaskReminder, TaskReminder.Key> {

    Optional<TaskReminder> findFirstByKeyTaskIdOrderByKeyLevelDesc(String taskId);

    @Modifying
    @Query("delete from TaskReminder r where r.sentOn < :day")
    void deleteSentBefore(LocalDate day);
}
