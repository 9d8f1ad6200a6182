package nl.ruggensteun.calendar;

import java.time.LocalDate;
import java.time.Month;

/** A school holiday in one region: its first and last day, weekends included. */
public record Holiday(LocalDate first, LocalDate last) {

    /** Of a summer holiday: the first of August of the school year that begins after it; names that year. */
    public LocalDate schoolYearAfter() {
        return LocalDate.of(last.getYear(), Month.AUGUST, 1);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
