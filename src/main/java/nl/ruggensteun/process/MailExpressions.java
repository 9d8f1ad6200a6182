package nl.ruggensteun.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.notification.PostOffice;
import nl.ruggensteun.platform.hardening.ProcessBean;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/**
 * When a message can leave, as {@code ${mail.…}}: a school is written to on a day on which it teaches (E-13). Whether it
 * may be written to at all is judged again at the moment of sending.
 */
@ProcessBean
@Component("mail")
public class MailExpressions {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final PostOffice postOffice;
    private final CaseCalendar calendar;
    private final Clock clock;

    MailExpressions(PostOffice postOffice, CaseCalendar calendar, Clock clock) {
        this.postOffice = postOffice;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Yes for a message that can wait, to a school that does not teach today. */
    public boolean waits(String notificationId) {
        LocalDate today = LocalDate.now(clock);
        return school(notificationId)
                .filter(school -> !calendar.isSchoolDay(today, school))
                .isPresent();
    }

    /** The morning of the first school day after today; now for a message that waits for nobody. */
    public Date leavesOn(String notificationId) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        Instant leaves = school(notificationId)
                .map(school -> calendar.firstSchoolDay(tomorrow, school))
                .map(day -> day.atTime(MORNING).atZone(clock.getZone()).toInstant())
                .orElseGet(clock::instant);
        return Date.from(leaves);
    }

    /** The mail server does not know the address. */
    public boolean bounced(String notificationId) {
        return postOffice.bounceOf(UUID.fromString(notificationId)).isPresent();
    }

    private Optional<Brin6> school(String notificationId) {
        return postOffice.schoolToWaitFor(UUID.fromString(notificationId));
    }
}
