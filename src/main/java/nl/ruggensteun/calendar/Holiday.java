package nl.ruggensteun.calendar;

import java.time.LocalDate;

/** A school holiday in one region: its first and last day, weekends included. */
public record Holiday(LocalDate first, LocalDate last) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
