package nl.ruggensteun.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school year, named after its first calendar year and written as 2026-2027. */
record SchoolYear(int start) implements Comparable<SchoolYear> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{4})");

    static Optional<SchoolYear> parse(String text) {
        Matcher years = WRITTEN.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(years.group(1));
        return Integer.parseInt(years.group(2)) == start + 1 ? Optional.of(new SchoolYear(start)) : Optional.empty();
    }

    /** Whether a holiday of this school year can hold this day. It runs from August to July, its summer into September. */
    boolean canHold(LocalDate day) {
        return !day.isBefore(LocalDate.of(start, Month.AUGUST, 1))
                && !day.isAfter(LocalDate.of(start + 1, Month.SEPTEMBER, 30));
    }

    SchoolYear next() {
        return new SchoolYear(start + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
