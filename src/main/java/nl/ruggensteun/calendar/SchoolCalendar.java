package nl.ruggensteun.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts target dates in days on which somebody can act. A school day is Monday to Friday, outside the school holidays
 * of the region, no public holiday, no Good Friday or Friday after Ascension Day, and no study day of the school.
 *
 * <p>Days are dates, so the change of clocks plays no part. Study days are the days this school is closed on top of
 * that, a second May week included. Region and study days matter to {@link DayUnit#SCHOOL_DAYS} only.
 *
 * <p>Before and after the published table the school holidays are unknown. There the school day falls back to Monday to
 * Friday without public holidays and usual closures: a target date then comes early rather than never. The first time
 * this happens a warning is logged; {@link #lastKnownDay()} tells in advance.
 */
@Component
public class SchoolCalendar {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolCalendar.class);

    /** Days in a row on which nobody is at school, that everybody is used to. */
    private static final int WEEKEND = 2;

    private final HolidayTable holidays;
    private final AtomicBoolean warned = new AtomicBoolean();

    public SchoolCalendar(HolidayTable holidays) {
        this.holidays = holidays;
    }

    /** Whether this school teaches on this day. */
    public boolean isSchoolDay(LocalDate day, HolidayRegion region, Set<LocalDate> studyDays) {
        return isWorkingDay(day)
                && !PublicHolidays.isUsualSchoolClosure(day)
                && !studyDays.contains(day)
                && !isHoliday(day, region);
    }

    /** Whether the day is Monday to Friday and no public holiday. Good Friday is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !PublicHolidays.isPublicHoliday(day);
    }

    /** Whether the day, weekends included, lies in a school holiday of the region; outside the known table: no. */
    public boolean isHoliday(LocalDate day, HolidayRegion region) {
        if (!holidays.covers(day) && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "School holidays around {} are unknown, the table runs {}: counting working days there as school days."
                            + " Add the published holidays to the file of ruggensteun.calendar.holidays.",
                    day,
                    holidays.reach());
        }
        return holidays.isHoliday(day, region);
    }

    /**
     * The day that lies {@code count} such days after {@code from}. From itself does not count; the result is itself
     * such a day. With count 0: the first such day on or after from.
     *
     * @throws IllegalArgumentException when count is negative
     */
    public LocalDate add(LocalDate from, int count, DayUnit unit, HolidayRegion region, Set<LocalDate> studyDays) {
        if (count < 0) {
            throw new IllegalArgumentException("Cannot add " + count + " days: a target date lies ahead");
        }
        LocalDate start = count == 0 ? from : from.plusDays(1);
        return Stream.iterate(start, day -> day.plusDays(1))
                .filter(counts(unit, region, studyDays))
                .skip(Math.max(0, count - 1))
                .findFirst()
                .orElseThrow();
    }

    /** The number of such days after {@code from} up to and including {@code to}; 0 when to is not after from. */
    public int between(LocalDate from, LocalDate to, DayUnit unit, HolidayRegion region, Set<LocalDate> studyDays) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(counts(unit, region, studyDays))
                .count());
    }

    /** The day itself when the school teaches then, else the next day on which it does. */
    public LocalDate firstSchoolDayOnOrAfter(LocalDate day, HolidayRegion region, Set<LocalDate> studyDays) {
        return add(day, 0, DayUnit.SCHOOL_DAYS, region, studyDays);
    }

    /**
     * Whether the school is closed today and stays so for longer than a weekend: then nobody can wait for it. Before an
     * ordinary weekend, and on the last two days of a holiday, it is not.
     */
    public boolean isClosedForLong(LocalDate day, HolidayRegion region, Set<LocalDate> studyDays) {
        return firstSchoolDayOnOrAfter(day, region, studyDays).isAfter(day.plusDays(WEEKEND));
    }

    /** The school holiday of this day, else the next one; empty where the table does not reach. */
    public Optional<Holiday> holidayOnOrAfter(LocalDate day, HolidayRegion region) {
        return holidays.holidayOnOrAfter(day, region);
    }

    /** The latest summer holiday that began on or before this day; empty where the table does not reach. */
    public Optional<Holiday> summerBefore(LocalDate day, HolidayRegion region) {
        return holidays.summerBefore(day, region);
    }

    /** The first summer holiday that begins after this day; empty where the table does not reach. */
    public Optional<Holiday> summerAfter(LocalDate day, HolidayRegion region) {
        return holidays.summerAfter(day, region);
    }

    /** The last day whose school holidays are known in every region. Beyond it counting falls back, see above. */
    public LocalDate lastKnownDay() {
        return holidays.lastKnownDay();
    }

    private Predicate<LocalDate> counts(DayUnit unit, HolidayRegion region, Set<LocalDate> studyDays) {
        return switch (unit) {
            case SCHOOL_DAYS -> day -> isSchoolDay(day, region, studyDays);
            case WORKING_DAYS -> this::isWorkingDay;
            case CALENDAR_DAYS -> day -> true;
        };
    }
}
