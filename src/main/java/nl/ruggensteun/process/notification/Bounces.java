package nl.ruggensteun.process.notification;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.notification.Bounce;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.process.SchoolTasks;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/**
 * A mail came back (E-11). The case says so, without what the mail was about; the school is reached through its achtervang
 * and, without one, by the begeleider who waits.
 */
@Component
class Bounces {

    private final Schools schools;
    private final SchoolTasks schoolTasks;
    private final Families families;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Clock clock;

    Bounces(
            Schools schools,
            SchoolTasks schoolTasks,
            Families families,
            Outbox outbox,
            Timeline timeline,
            Clock clock) {
        this.schools = schools;
        this.schoolTasks = schoolTasks;
        this.families = families;
        this.outbox = outbox;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whose address it is: the school, or the login name of a member of staff. */
    String label(Bounce bounce) {
        return bounce.school()
                .flatMap(schools::find)
                .map(school -> school.name() + ", " + school.town() + (bounce.toBackup() ? " · achtervang" : ""))
                .orElse(bounce.recipient());
    }

    void tell(Bounce bounce) {
        bounce.about().ifPresent(id -> {
            timeline.add(id, TimelineKind.MAIL_BOUNCED, Timeline.AUTOMATIC);
            bounce.school().ifPresent(school -> reach(id, school, bounce));
        });
    }

    private void reach(CaseId id, Brin6 school, Bounce bounce) {
        boolean hasBackup = schools.find(school)
                .flatMap(found -> found.contactsOn(LocalDate.now(clock)).backup())
                .filter(backup -> backup.email() != null && !backup.email().isBlank())
                .isPresent();
        if (bounce.toBackup() || !hasBackup) {
            outbox.toUser(families.getCase(id).begeleider(), Template.NO_ANSWER, id, null);
        } else {
            schoolTasks
                    .permit(id, school)
                    .ifPresent(permit -> outbox.toSchoolBackup(
                            permit, Template.REMINDER_BACKUP, bounce.taskId().orElse(null)));
        }
    }
}
