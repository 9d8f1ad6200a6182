package nl.ruggensteun.notification;

import java.time.Clock;
import java.util.Optional;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Recipient.Kind;
import nl.ruggensteun.school.Brin6;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where messages are written, in the transaction of what they are about: either both are saved or neither.
 *
 * <p>A school is written to with a {@link SharePermit} only, and right before the mail leaves {@link PostOffice} asks
 * once more whether the school may still know.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final NotificationRepository notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(NotificationRepository notifications, ApplicationEventPublisher events, Clock clock) {
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /**
     * To one member of staff of the shelter.
     *
     * @param about null when it is about no case
     * @param taskId the task the link opens; null for the list of tasks
     */
    public void toUser(String userId, Template template, CaseId about, String taskId) {
        toShelter(new Recipient(Kind.USER, userId), template, about, taskId);
    }

    /**
     * To everybody in a group of the shelter.
     *
     * @throws IllegalArgumentException for the group of a school: that takes a permit
     */
    public void toTeam(String groupId, Template template, CaseId about, String taskId) {
        if (Brin6.ofGroup(groupId).isPresent()) {
            throw new IllegalArgumentException("A school is written to with a permit only");
        }
        toShelter(new Recipient(Kind.TEAM, groupId), template, about, taskId);
    }

    /**
     * To the people of a school who do the work there.
     *
     * <p>A delegate may announce something ({@link Template#INVITATION_WAITING}) right before the diagram gives the
     * school its task. Then the task does not make a second mail: the announcement gets the link to the task.
     *
     * @param taskId the task the link opens; null for the list of tasks
     */
    public void toSchool(SharePermit permit, Template template, String taskId) {
        if (template == Template.TASK_WAITING && taskId != null) {
            Optional<Notification> announcement =
                    notifications
                            .lockUntriedWithoutTask(
                                    permit.caseId().value(), permit.school().value())
                            .stream()
                            .filter(Notification::isUntried)
                            .findFirst();
            if (announcement.isPresent()) {
                announcement.get().pointAt(taskId);
                return;
            }
        }
        toSchool(Kind.SCHOOL, permit, template, taskId);
    }

    /** To the achtervang of a school. */
    public void toSchoolBackup(SharePermit permit, Template template, String taskId) {
        toSchool(Kind.SCHOOL_BACKUP, permit, template, taskId);
    }

    /**
     * Tasks of this school lapsed: which, of whom and why is not in the mail, and the message knows no case. Only for a
     * school that had such a task.
     */
    public void tasksLapsed(Brin6 school) {
        queue(Notification.withoutCase(
                new Recipient(Kind.SCHOOL, school.group()), Template.TASKS_LAPSED, clock.instant()));
    }

    /** Whatever still waits for this school about this case is never sent: the consent ended. */
    public void purge(CaseId caseId, Brin6 school) {
        notifications.purge(caseId.value(), school.value());
    }

    /** Somebody else does the work now: what still waits for the one who did goes to the one who does (E-12). */
    public void redirect(CaseId about, String from, String to) {
        notifications.redirect(about.value(), from, to);
    }

    private void toShelter(Recipient recipient, Template template, CaseId about, String taskId) {
        queue(Notification.forShelter(recipient, template, about, taskId, clock.instant()));
    }

    private void toSchool(Kind kind, SharePermit permit, Template template, String taskId) {
        Brin6 school = permit.school();
        var recipient = new Recipient(kind, school.group());
        Notification message =
                Notification.forSchool(recipient, template, permit.caseId(), school, taskId, clock.instant());
        if (permit.kind() == ContactKind.SPECIAL_CASE) {
            message.makeUrgent();
        }
        queue(message);
    }

    private void queue(Notification notification) {
        notifications.save(notification);
        events.publishEvent(new NotificationQueued(notification.id()));
    }
}
