package nl.ruggensteun.calendar;

import static nl.ruggensteun.calendar.DayUnit.CALENDAR_DAYS;
import static nl.ruggensteun.calendar.DayUnit.SCHOOL_DAYS;
import static nl.ruggensteun.calendar.DayUnit.WORKING_DAYS;
import static nl.ruggensteun.calendar.HolidayRegion.MIDDLE;
import static nl.ruggensteun.calendar.HolidayRegion.NORTH;
import static nl.ruggensteun.calendar.HolidayRegion.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Target dates count the days on which the school can act, with the holidays that ship with the product. */
@ExtendWith(OutputCaptureExtension.class)
class SchoolCalendarTest {
    private static final Set<LocalDate> NO_STUDY_DAYS = Set.of();

    private final SchoolCalendar calendar = ShippedCalendar.schoolCalendar();

    @Test
    void schoolDays_skipTheWeekend() {
        assertThat(schoolDaysAfter("2026-11-23", 5, NORTH)).isEqualTo("2026-11-30");
        assertThat(schoolDaysAfter("2026-11-27", 1, NORTH)).isEqualTo("2026-11-30");
    }

    @Test
    void from_doesNotCountItself() {
        assertThat(schoolDaysAfter("2026-11-23", 1, NORTH)).isEqualTo("2026-11-24");
        assertThat(between("2026-11-23", "2026-11-23", SCHOOL_DAYS)).isZero();
        assertThat(between("2026-11-23", "2026-11-24", SCHOOL_DAYS)).isEqualTo(1);
    }

    @Test
    void countZero_isTheFirstSuchDayOnOrAfter() {
        assertThat(schoolDaysAfter("2026-11-23", 0, NORTH)).isEqualTo("2026-11-23");
        assertThat(schoolDaysAfter("2026-11-28", 0, NORTH)).isEqualTo("2026-11-30");
        assertThat(calendar.firstSchoolDayOnOrAfter(day("2026-12-19"), NORTH, NO_STUDY_DAYS))
                .isEqualTo("2027-01-04");
        assertThat(calendar.add(day("2026-11-28"), 0, CALENDAR_DAYS, NORTH, NO_STUDY_DAYS))
                .isEqualTo("2026-11-28");
    }

    @Test
    void summerHoliday_pausesTheSchoolClockInEachRegionAtItsOwnTime() {
        assertThat(schoolDaysAfter("2027-07-09", 1, NORTH)).isEqualTo("2027-08-23");
        assertThat(schoolDaysAfter("2027-07-09", 1, MIDDLE)).isEqualTo("2027-07-12");
        assertThat(schoolDaysAfter("2027-07-16", 1, MIDDLE)).isEqualTo("2027-08-30");
        assertThat(schoolDaysAfter("2027-07-23", 1, SOUTH)).isEqualTo("2027-09-06");
    }

    @Test
    void aTermThatStartsBeforeTheSummer_goesOnWhereItStopped() {
        assertThat(schoolDaysAfter("2027-07-07", 10, NORTH)).isEqualTo("2027-09-01");
        assertThat(between("2027-07-07", "2027-09-01", SCHOOL_DAYS)).isEqualTo(10);
    }

    @Test
    void closedForLong_isALongHolidayThatIsNotNearlyOver() {
        assertThat(closedForLong("2026-11-28", NORTH)).as("an ordinary weekend").isFalse();
        assertThat(closedForLong("2027-04-27", NORTH)).as("in the May holiday").isTrue();
        assertThat(closedForLong("2026-04-03", NORTH))
                .as("Good Friday, four days")
                .isTrue();
        assertThat(closedForLong("2026-08-14", NORTH)).as("three days to go").isTrue();
        assertThat(closedForLong("2026-08-15", NORTH)).as("the last weekend").isFalse();
        assertThat(closedForLong("2026-07-06", NORTH)).isTrue();
        assertThat(closedForLong("2026-07-06", MIDDLE)).isFalse();
        assertThat(closedForLong("2026-08-24", MIDDLE)).isTrue();
        assertThat(closedForLong("2026-08-24", SOUTH)).isFalse();
        assertThat(calendar.isClosedForLong(day("2026-11-26"), NORTH, Set.of(day("2026-11-26"), day("2026-11-27"))))
                .as("two study days before a weekend")
                .isTrue();
    }

    @Test
    void summers_areFoundPerRegion() {
        assertThat(calendar.summerBefore(day("2026-08-20"), SOUTH))
                .contains(new Holiday(day("2026-07-11"), day("2026-08-23")));
        assertThat(calendar.summerBefore(day("2026-07-10"), SOUTH))
                .contains(new Holiday(day("2025-07-05"), day("2025-08-17")));
        assertThat(calendar.summerAfter(day("2026-07-10"), MIDDLE))
                .contains(new Holiday(day("2026-07-18"), day("2026-08-30")));
        assertThat(calendar.summerAfter(day("2026-07-18"), MIDDLE))
                .map(Holiday::first)
                .contains(day("2027-07-17"));
        assertThat(calendar.summerBefore(day("2020-01-01"), NORTH)).isEmpty();
        assertThat(calendar.summerAfter(day("2040-01-01"), NORTH)).isEmpty();
        assertThat(calendar.holidayOnOrAfter(day("2026-10-15"), NORTH))
                .contains(new Holiday(day("2026-10-10"), day("2026-10-18")));
        assertThat(calendar.holidayOnOrAfter(day("2026-10-15"), SOUTH))
                .contains(new Holiday(day("2026-10-17"), day("2026-10-25")));
        assertThat(calendar.holidayOnOrAfter(day("2040-01-01"), NORTH)).isEmpty();
    }

    @Test
    void springHoliday_differsPerRegion() {
        LocalDate monday = day("2027-02-15");

        assertThat(calendar.isHoliday(monday, SOUTH)).isTrue();
        assertThat(calendar.isHoliday(monday, NORTH)).isFalse();
        assertThat(calendar.isSchoolDay(monday, SOUTH, NO_STUDY_DAYS)).isFalse();
        assertThat(calendar.isSchoolDay(monday, MIDDLE, NO_STUDY_DAYS)).isTrue();
    }

    @Test
    void holidays_includeTheirFirstAndLastDay() {
        assertThat(calendar.isHoliday(day("2026-12-18"), NORTH)).isFalse();
        assertThat(calendar.isHoliday(day("2026-12-19"), NORTH)).isTrue();
        assertThat(calendar.isHoliday(day("2027-01-03"), NORTH)).isTrue();
        assertThat(calendar.isHoliday(day("2027-01-04"), NORTH)).isFalse();
    }

    @Test
    void workingDays_goOnInSchoolHolidays() {
        assertThat(calendar.isWorkingDay(day("2027-07-20"))).isTrue();
        assertThat(calendar.add(day("2026-12-18"), 5, WORKING_DAYS, NORTH, NO_STUDY_DAYS))
                .isEqualTo("2026-12-28");
    }

    @Test
    void workingDays_ignoreRegionAndStudyDays() {
        assertThat(calendar.add(day("2026-11-23"), 1, WORKING_DAYS, null, Set.of(day("2026-11-24"))))
                .isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-29", "2027-05-05", "2027-05-06", "2027-05-17"})
    void aPublicHoliday_isNoSchoolDayAnywhere(LocalDate closed) {
        for (HolidayRegion region : HolidayRegion.values()) {
            assertThat(calendar.isSchoolDay(closed, region, NO_STUDY_DAYS)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06", "2027-05-17"})
    void aPublicHoliday_isNoWorkingDay(LocalDate closed) {
        assertThat(calendar.isWorkingDay(closed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-26", "2027-05-07"})
    void goodFridayAndTheFridayAfterAscension_areWorkingDaysButNoSchoolDays(LocalDate friday) {
        assertThat(calendar.isWorkingDay(friday)).isTrue();
        assertThat(calendar.isSchoolDay(friday, NORTH, NO_STUDY_DAYS)).isFalse();
    }

    @Test
    void studyDays_pauseTheClockOfThatSchoolOnly() {
        Set<LocalDate> studyDays = Set.of(day("2026-11-24"), day("2026-11-25"));

        assertThat(calendar.add(day("2026-11-23"), 1, SCHOOL_DAYS, NORTH, studyDays))
                .isEqualTo("2026-11-26");
        assertThat(schoolDaysAfter("2026-11-23", 1, NORTH)).isEqualTo("2026-11-24");
        assertThat(calendar.between(day("2026-11-23"), day("2026-11-27"), SCHOOL_DAYS, NORTH, studyDays))
                .isEqualTo(2);
    }

    @Test
    void studyDaysAroundAHoliday_makeItLonger() {
        Set<LocalDate> secondMayWeek = Set.of(day("2027-05-03"), day("2027-05-04"));

        assertThat(calendar.firstSchoolDayOnOrAfter(day("2027-04-24"), NORTH, secondMayWeek))
                .isEqualTo("2027-05-10");
    }

    @Test
    void leapDay_countsAsAnyOtherDay() {
        assertThat(schoolDaysAfter("2028-02-28", 1, NORTH)).isEqualTo("2028-02-29");
        assertThat(schoolDaysAfter("2028-02-28", 2, NORTH)).isEqualTo("2028-03-01");
        assertThat(between("2028-02-28", "2028-03-01", CALENDAR_DAYS)).isEqualTo(2);
        assertThat(between("2027-02-28", "2027-03-01", CALENDAR_DAYS)).isEqualTo(1);
    }

    @Test
    void changeOfClocks_losesOrGainsNoDay() {
        // Clocks change in the nights to Sunday 28 March 2027, 31 October 2027 and 26 March 2028
        assertThat(between("2027-03-27", "2027-03-29", CALENDAR_DAYS)).isEqualTo(2);
        assertThat(between("2027-10-30", "2027-11-01", CALENDAR_DAYS)).isEqualTo(2);
        assertThat(schoolDaysAfter("2027-10-29", 1, NORTH)).isEqualTo("2027-11-01");
        assertThat(schoolDaysAfter("2028-03-24", 1, NORTH)).isEqualTo("2028-03-27");
    }

    @ParameterizedTest
    @EnumSource(DayUnit.class)
    void between_isZeroWhenToLiesBeforeFrom(DayUnit unit) {
        assertThat(between("2026-11-27", "2026-11-23", unit)).isZero();
    }

    @ParameterizedTest
    @EnumSource(DayUnit.class)
    void add_refusesToCountBack(DayUnit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.add(day("2026-11-23"), -1, unit, NORTH, NO_STUDY_DAYS));
    }

    @Test
    void lastKnownDay_isKnownInEveryRegion() {
        assertThat(calendar.lastKnownDay()).isEqualTo("2030-08-18");
    }

    @Test
    void beyondTheTable_workingDaysCountAndOneWarningIsLogged(CapturedOutput output) {
        LocalDate christmasBreak = day("2031-12-29");

        assertThat(calendar.isHoliday(christmasBreak, NORTH)).isFalse();
        assertThat(calendar.isSchoolDay(christmasBreak, SOUTH, NO_STUDY_DAYS)).isTrue();
        assertThat(calendar.isSchoolDay(day("2031-04-11"), NORTH, NO_STUDY_DAYS))
                .as("Good Friday")
                .isFalse();
        assertThat(calendar.isSchoolDay(christmasBreak, NORTH, Set.of(christmasBreak)))
                .isFalse();
        assertThat(output).containsOnlyOnce("WARN").contains("2030-08-18");
    }

    @Test
    void beforeTheTable_oneWarningIsLoggedToo(CapturedOutput output) {
        assertThat(calendar.isSchoolDay(day("2024-07-29"), NORTH, NO_STUDY_DAYS))
                .isTrue();
        assertThat(output).containsOnlyOnce("WARN").contains("from 2024-10-26");
    }

    @Test
    void withinTheTable_nothingIsWarnedAbout(CapturedOutput output) {
        schoolDaysAfter("2026-11-23", 300, MIDDLE);

        assertThat(output).doesNotContain("WARN");
    }

    private boolean closedForLong(String on, HolidayRegion region) {
        return calendar.isClosedForLong(day(on), region, NO_STUDY_DAYS);
    }

    private LocalDate schoolDaysAfter(String from, int count, HolidayRegion region) {
        return calendar.add(day(from), count, SCHOOL_DAYS, region, NO_STUDY_DAYS);
    }

    private int between(String from, String to, DayUnit unit) {
        return calendar.between(day(from), day(to), unit, NORTH, NO_STUDY_DAYS);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
