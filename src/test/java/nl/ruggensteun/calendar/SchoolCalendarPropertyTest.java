package nl.ruggensteun.calendar;

import static nl.ruggensteun.calendar.DayUnit.CALENDAR_DAYS;
import static nl.ruggensteun.calendar.DayUnit.SCHOOL_DAYS;
import static nl.ruggensteun.calendar.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every day, count, region and set of study days, inside and beyond the holiday table. */
class SchoolCalendarPropertyTest {
    private final SchoolCalendar calendar = ShippedCalendar.schoolCalendar();

    @Property
    void between_countsBackWhatAddCounted(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 250) int count,
            @ForAll DayUnit unit,
            @ForAll HolidayRegion region,
            @ForAll("studyDays") Set<LocalDate> studyDays) {
        LocalDate target = calendar.add(from, count, unit, region, studyDays);

        assertThat(calendar.between(from, target, unit, region, studyDays)).isEqualTo(count);
        assertThat(calendar.between(from, target.minusDays(1), unit, region, studyDays))
                .isEqualTo(count - 1);
    }

    @Property
    void add_neverLandsOnAClosedDay(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 250) int count,
            @ForAll HolidayRegion region,
            @ForAll("studyDays") Set<LocalDate> studyDays) {
        LocalDate target = calendar.add(from, count, SCHOOL_DAYS, region, studyDays);

        assertThat(target.getDayOfWeek().getValue()).isLessThan(6);
        assertThat(PublicHolidays.isPublicHoliday(target)).isFalse();
        assertThat(PublicHolidays.isUsualSchoolClosure(target)).isFalse();
        assertThat(calendar.isHoliday(target, region)).isFalse();
        assertThat(studyDays).doesNotContain(target);
    }

    @Property
    void add_ofMoreDaysLandsLater(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 250) int count,
            @ForAll DayUnit unit,
            @ForAll HolidayRegion region,
            @ForAll("studyDays") Set<LocalDate> studyDays) {
        LocalDate target = calendar.add(from, count, unit, region, studyDays);

        assertThat(target).isAfter(from);
        assertThat(calendar.add(from, count + 1, unit, region, studyDays)).isAfter(target);
    }

    @Property
    void add_fromALaterDayNeverLandsEarlier(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(max = 250) int count,
            @ForAll DayUnit unit,
            @ForAll HolidayRegion region,
            @ForAll("studyDays") Set<LocalDate> studyDays) {
        assertThat(calendar.add(from.plusDays(later), count, unit, region, studyDays))
                .isAfterOrEqualTo(calendar.add(from, count, unit, region, studyDays));
    }

    @Property
    void add_inTwoStepsLandsWhereOneStepLands(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 100) int first,
            @ForAll @IntRange(min = 1, max = 100) int second,
            @ForAll DayUnit unit,
            @ForAll HolidayRegion region,
            @ForAll("studyDays") Set<LocalDate> studyDays) {
        LocalDate half = calendar.add(from, first, unit, region, studyDays);

        assertThat(calendar.add(half, second, unit, region, studyDays))
                .isEqualTo(calendar.add(from, first + second, unit, region, studyDays));
    }

    @Property
    void everySchoolDay_isAWorkingDay_andEveryWorkingDayACalendarDay(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 400) int length,
            @ForAll HolidayRegion region,
            @ForAll("studyDays") Set<LocalDate> studyDays) {
        LocalDate to = from.plusDays(length);
        int working = calendar.between(from, to, WORKING_DAYS, region, studyDays);

        assertThat(calendar.between(from, to, SCHOOL_DAYS, region, studyDays)).isLessThanOrEqualTo(working);
        assertThat(calendar.between(from, to, CALENDAR_DAYS, region, studyDays))
                .isEqualTo(length)
                .isGreaterThanOrEqualTo(working);
    }

    @Property
    void aStudyDay_neverBringsATargetDateForward(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 250) int count,
            @ForAll HolidayRegion region,
            @ForAll("studyDays") Set<LocalDate> studyDays) {
        assertThat(calendar.add(from, count, SCHOOL_DAYS, region, studyDays))
                .isAfterOrEqualTo(calendar.add(from, count, SCHOOL_DAYS, region, Set.of()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 8 * 365).map(LocalDate.of(2024, 7, 1)::plusDays);
    }

    @Provide
    Arbitrary<Set<LocalDate>> studyDays() {
        return days().set().ofMaxSize(40);
    }
}
