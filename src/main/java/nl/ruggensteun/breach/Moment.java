package nl.ruggensteun.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.ruggensteun.problem.Problems;

/** A day and a time as two fields of a form ask them, on the clocks of the application's zone. */
record Moment(LocalDate day, String dayField, LocalTime time, String timeField) {

    /** Both are there, and the moment lies from {@code earliest} to now. */
    void check(Problems problems, Clock clock, Instant earliest, String tooEarly) {
        boolean given = problems.isGiven(dayField, day) & problems.isGiven(timeField, time);
        if (given) {
            problems.addIf(day.isAfter(LocalDate.now(clock)), dayField, "Deze datum ligt in de toekomst.");
            problems.addIf(
                    day.equals(LocalDate.now(clock)) && instant(clock).isAfter(clock.instant()),
                    timeField,
                    "Dit tijdstip ligt in de toekomst.");
            problems.addIf(instant(clock).isBefore(earliest), dayField, tooEarly);
        }
    }

    Instant instant(Clock clock) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }
}
