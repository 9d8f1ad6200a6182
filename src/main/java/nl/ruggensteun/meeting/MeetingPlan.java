package nl.ruggensteun.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import nl.ruggensteun.problem.Problems;

/**
 * When, where and how a meeting will be.
 *
 * @param informedOn the day on which the parents heard of it
 */
public record MeetingPlan(
        LocalDate date, LocalTime time, String place, MeetingMode mode, boolean teacherInvited, LocalDate informedOn) {

    void check(LocalDateTime now, Set<MeetingMode> allowed) {
        Problems problems = new Problems();
        boolean hasDate = problems.isGiven("date", date);
        boolean hasTime = problems.isGiven("time", time);
        if (hasDate) {
            problems.addIf(
                    date.isBefore(now.toLocalDate()), "date", "Deze dag is voorbij. Kies vandaag of een latere dag.");
            problems.addIf(date.isAfter(now.toLocalDate().plusYears(1)), "date", "Kies een dag binnen een jaar.");
            problems.addIf(
                    hasTime && date.equals(now.toLocalDate()) && time.isBefore(now.toLocalTime()),
                    "time",
                    "Dit tijdstip is voorbij. Kies een later tijdstip.");
        }
        problems.text("place", place, 120);
        problems.isGiven("informedOn", informedOn);
        if (problems.isGiven("mode", mode)) {
            problems.addIf(
                    !allowed.contains(mode),
                    "mode",
                    "Samen aan één tafel is niet veilig voor dit gezin. Kies 'apart' of 'met één ouder'.");
        }
        problems.rejectIfAny();
    }
}
