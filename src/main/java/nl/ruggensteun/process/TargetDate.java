package nl.ruggensteun.process;

import nl.ruggensteun.calendar.DayUnit;

/**
 * How long a task may take: one row of the table {@code targetDates}.
 *
 * @param days from the day the task comes up to its target date
 * @param unit which days count
 * @param backupAfter so many of the same days after the target date the achtervang or the team hears of it
 */
public record TargetDate(int days, DayUnit unit, int backupAfter) {

    /** For a task that the table does not know. */
    static final TargetDate FALLBACK = new TargetDate(5, DayUnit.WORKING_DAYS, 5);
}
