package nl.ruggensteun.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public holidays follow Easter and the law, in any year. */
class PublicHolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The earliest, the latest and other hard years
                "1818-03-22", "1886-04-25", "1900-04-15", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19",
                "2000-04-23", "2008-03-23", "2019-04-21", "2049-04-18", "2076-04-19", "2285-03-22", "2299-04-16",
                // Every year in which cases may run
                "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
                "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05",
                "2038-04-25", "2039-04-10", "2040-04-01"
            })
    void easter_fallsOnTheKnownDate(LocalDate known) {
        assertThat(PublicHolidays.easterSunday(known.getYear())).isEqualTo(known);
    }

    @Test
    void easter_isAlwaysASundayFromMarch22ToApril25() {
        assertThat(IntStream.rangeClosed(1600, 2600).mapToObj(PublicHolidays::easterSunday))
                .allSatisfy(easter -> assertThat(easter)
                        .isBetween(LocalDate.of(easter.getYear(), 3, 22), LocalDate.of(easter.getYear(), 4, 25))
                        .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY)));
    }

    @Test
    void aYear_hasExactlyThesePublicHolidays() {
        assertThat(LocalDate.of(2027, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(PublicHolidays::isPublicHoliday))
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2027, 4, 27),
                        LocalDate.of(2027, 5, 5),
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 16),
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2027, 12, 25),
                        LocalDate.of(2027, 12, 26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-27", "2025-04-26", "2026-04-27", "2031-04-26", "2036-04-26"})
    void kingsDay_movesToSaturdayWhenItWouldBeASunday(LocalDate celebrated) {
        int year = celebrated.getYear();
        assertThat(LocalDate.of(year, 4, 24)
                        .datesUntil(LocalDate.of(year, 4, 29))
                        .filter(PublicHolidays::isPublicHoliday))
                .contains(celebrated)
                .doesNotContain(LocalDate.of(year, 4, celebrated.getDayOfMonth() == 27 ? 26 : 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-05", "2026-05-05", "2027-05-05", "2028-05-05"})
    void liberationDay_isAPublicHolidayEveryYear(LocalDate day) {
        assertThat(PublicHolidays.isPublicHoliday(day)).isTrue();
    }

    @Test
    void goodFridayAndTheFridayAfterAscension_closeSchoolsButAreNoPublicHolidays() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(PublicHolidays::isUsualSchoolClosure))
                .containsExactly(
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 5, 15),
                        LocalDate.of(2027, 3, 26),
                        LocalDate.of(2027, 5, 7))
                .noneMatch(PublicHolidays::isPublicHoliday);
    }
}
