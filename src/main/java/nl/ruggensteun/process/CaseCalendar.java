package nl.ruggensteun.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.calendar.DayUnit;
import nl.ruggensteun.calendar.Holiday;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.calendar.SchoolCalendar;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts days for a case: in the holiday region and with the study days of the child's school. Without a school the
 * region of {@code ruggensteun.calendar.region} counts, where the shelter stands.
 */
@Component
public class CaseCalendar {

    private final SchoolCalendar calendar;
    private final Schools schools;
    private final HolidayRegion ownRegion;

    CaseCalendar(
            SchoolCalendar calendar,
            Schools schools,
            @Value("${ruggensteun.calendar.region:MIDDLE}") HolidayRegion ownRegion) {
        this.calendar = calendar;
        this.schools = schools;
        this.ownRegion = ownRegion;
    }

    /** The day that lies {@code count} such days after {@code from}; see {@link SchoolCalendar#add}. */
    public LocalDate add(LocalDate from, int count, DayUnit unit, Optional<Brin6> brin6) {
        Optional<School> school = brin6.flatMap(schools::find);
        return calendar.add(from, count, unit, region(school), studyDays(school));
    }

    /** Whether pupils and staff are at this school on this day. */
    public boolean isSchoolDay(LocalDate day, Brin6 brin6) {
        Optional<School> school = schools.find(brin6);
        return calendar.isSchoolDay(day, region(school), studyDays(school));
    }

    /** See {@link SchoolCalendar#isClosedForLong}. */
    public boolean isClosedForLong(LocalDate day, Brin6 brin6) {
        Optional<School> school = schools.find(brin6);
        return calendar.isClosedForLong(day, region(school), studyDays(school));
    }

    /** The day itself when this school teaches then, else the next day on which it does. */
    public LocalDate firstSchoolDay(LocalDate onOrAfter, Brin6 brin6) {
        return add(onOrAfter, 0, DayUnit.SCHOOL_DAYS, Optional.of(brin6));
    }

    /** The latest summer holiday of this school that began on or before the day. */
    public Optional<Holiday> summerBefore(LocalDate day, Brin6 brin6) {
        return calendar.summerBefore(day, region(schools.find(brin6)));
    }

    /** The first summer holiday of this school that begins after the day. */
    public Optional<Holiday> summerAfter(LocalDate day, Brin6 brin6) {
        return calendar.summerAfter(day, region(schools.find(brin6)));
    }

    /** Whether the shelter works on this day: Monday to Friday, no public holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    private HolidayRegion region(Optional<School> school) {
        return school.map(School::region).orElse(ownRegion);
    }

    private static Set<LocalDate> studyDays(Optional<School> school) {
        return school.map(School::studyDays).orElse(Set.of());
    }
}
