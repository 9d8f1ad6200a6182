package nl.ruggensteun.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One holiday of one school year in one region, first and last day included, with the line that says so. */
record HolidayPeriod(
        SchoolYear year, SchoolHoliday holiday, HolidayRegion region, LocalDate first, LocalDate last, int line) {

    /** Its length in calendar days. */
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean sameHolidayAs(HolidayPeriod other) {
        return year.equals(other.year) && holiday == other.holiday && region == other.region;
    }

    boolean overlaps(HolidayPeriod other) {
        return region == other.region && !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
