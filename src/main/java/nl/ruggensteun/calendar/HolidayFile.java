package nl.ruggensteun.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;

/**
 * Reads the holiday file: lines of {@code school year;holiday;region;first day;last day}, empty lines and lines that
 * start with # skipped. Whatever looks wrong is refused, with the line and the reason.
 */
final class HolidayFile {
    private static final String EVERY_REGION = "alle";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Resource file;
    private final List<HolidayPeriod> periods = new ArrayList<>();

    private HolidayFile(Resource file) {
        this.file = file;
    }

    /**
     * Returns every holiday of every school year in the file, for every region.
     *
     * @throws BrokenHolidayFileException when the file cannot be read, a line is wrong, or a holiday is missing
     */
    static List<HolidayPeriod> read(Resource file) {
        HolidayFile reading = new HolidayFile(file);
        List<String> lines = reading.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reading.readLine(i + 1, line);
            }
        }
        reading.refuseMissingHolidays();
        return List.copyOf(reading.periods);
    }

    private List<String> lines() {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenHolidayFileException(
                    "Cannot read the school holidays from %s. A file on disk is written as file:/path/to/file.csv."
                            .formatted(file.getDescription()),
                    e);
        }
    }

    private void readLine(int number, String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 5) {
            throw broken(
                    number,
                    "has %d columns instead of 5 (school year;holiday;region;first day;last day)",
                    cells.length);
        }
        SchoolYear year = SchoolYear.parse(cells[0].strip())
                .orElseThrow(() -> broken(number, "'%s' is not a school year such as 2026-2027", cells[0]));
        SchoolHoliday holiday = SchoolHoliday.labelled(cells[1].strip())
                .orElseThrow(() -> broken(
                        number, "'%s' is not one of the holidays herfst, kerst, voorjaar, mei and zomer", cells[1]));
        LocalDate first = date(number, cells[3].strip());
        LocalDate last = date(number, cells[4].strip());
        for (HolidayRegion region : regions(number, cells[2].strip())) {
            HolidayPeriod period = new HolidayPeriod(year, holiday, region, first, last, number);
            refuseImpossible(period);
            periods.forEach(earlier -> refuseClash(period, earlier));
            periods.add(period);
        }
    }

    private List<HolidayRegion> regions(int number, String label) {
        if (EVERY_REGION.equalsIgnoreCase(label)) {
            return List.of(HolidayRegion.values());
        }
        return HolidayRegion.labelled(label)
                .map(List::of)
                .orElseThrow(
                        () -> broken(number, "'%s' is not one of the regions noord, midden, zuid and alle", label));
    }

    private LocalDate date(int number, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw broken(number, "'%s' is not an existing date written as 2026-12-31", text);
        }
    }

    private void refuseImpossible(HolidayPeriod period) {
        if (period.last().isBefore(period.first())) {
            throw broken(period.line(), "the last day %s comes before the first day %s", period.last(), period.first());
        }
        if (!period.year().canHold(period.first()) || !period.year().canHold(period.last())) {
            throw broken(
                    period.line(),
                    "%s to %s lies outside school year %s",
                    period.first(),
                    period.last(),
                    period.year());
        }
        if (!period.holiday().canLast(period.days())) {
            throw broken(
                    period.line(),
                    "%s to %s is %d days, which cannot be right for %s",
                    period.first(),
                    period.last(),
                    period.days(),
                    period.holiday().label());
        }
    }

    private void refuseClash(HolidayPeriod period, HolidayPeriod earlier) {
        if (period.sameHolidayAs(earlier)) {
            throw broken(
                    period.line(),
                    "gives %s %s for %s a second time, after line %d",
                    period.holiday().label(),
                    period.year(),
                    period.region().label(),
                    earlier.line());
        }
        if (period.overlaps(earlier)) {
            throw broken(period.line(), "overlaps the holiday on line %d", earlier.line());
        }
    }

    private void refuseMissingHolidays() {
        if (periods.isEmpty()) {
            throw new BrokenHolidayFileException("No school holidays in %s".formatted(file.getDescription()));
        }
        List<SchoolYear> years =
                periods.stream().map(HolidayPeriod::year).distinct().sorted().toList();
        SchoolYear last = years.get(years.size() - 1);
        for (SchoolYear year = years.get(0); year.compareTo(last) <= 0; year = year.next()) {
            for (SchoolHoliday holiday : SchoolHoliday.values()) {
                for (HolidayRegion region : HolidayRegion.values()) {
                    refuseIfMissing(year, holiday, region);
                }
            }
        }
    }

    private void refuseIfMissing(SchoolYear year, SchoolHoliday holiday, HolidayRegion region) {
        boolean present = periods.stream()
                .anyMatch(period ->
                        period.year().equals(year) && period.holiday() == holiday && period.region() == region);
        if (!present) {
            throw new BrokenHolidayFileException("School holidays in %s: school year %s has no %s for %s"
                    .formatted(file.getDescription(), year, holiday.label(), region.label()));
        }
    }

    private BrokenHolidayFileException broken(int line, String reason, Object... values) {
        return new BrokenHolidayFileException(
                "School holidays in %s, line %d: %s".formatted(file.getDescription(), line, reason.formatted(values)));
    }
}
