package nl.ruggensteun.notification;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The messages of the outbox. */
interface NotificationRepository extends JpaRepository<Notification, UUID> {

    /** Waits until nobody else changes the message. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notification n where n.id = :id")
    Optional<Notification> lock(UUID id);

    /** Messages to a school about a case that nobody has tried to send yet and that point at no task, newest first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select n from Notification n
            where n.caseId = :caseId and n.brin6 = :brin6 and n.taskId is null
            and n.status = nl.ruggensteun.notification.NotificationStatus.QUEUED and n.attempts = 0
            order by n.createdAt desc""")
    List<Notification> lockUntriedWithoutTask(UUID caseId, String brin6);

    /** One statement: it waits for a message that is being sent, but never fails because of it. */
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update versioned Notification n set n.status = nl.ruggensteun.notification.NotificationStatus.PURGED
            where n.caseId = :caseId and n.brin6 = :brin6
            and n.status in (nl.ruggensteun.notification.NotificationStatus.QUEUED,
                             nl.ruggensteun.notification.NotificationStatus.FAILED)""")
    void purge(UUID caseId, String brin6);

    /** One statement, for the same reason. */
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update versioned Notification n set n.recipient.id = :to
            where n.caseId = :caseId and n.recipient.id = :from
            and n.recipient.kind = nl.ruggensteun.notification.Recipient.Kind.USER
            and n.status in (nl.ruggensteun.notification.NotificationStatus.QUEUED,
                             nl.ruggensteun.notification.NotificationStatus.FAILED)""")
    void redirect(UUID caseId, String from, String to);
}
