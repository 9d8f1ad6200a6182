package nl.ruggensteun.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The holiday file that ships with the product: whole official weeks, the present and the next school year in it. */
class ShippedHolidaysTest {
    private static final ClassPathResource FILE = new ClassPathResource("calendar/school-holidays.csv");

    private final List<HolidayPeriod> holidays = HolidayFile.read(FILE);

    @Test
    void everyHoliday_isTheOfficialNumberOfWeeksFromSaturdayToSunday() {
        assertThat(holidays).allSatisfy(holiday -> {
            assertThat(holiday.first().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(holiday.last().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(holiday.days())
                    .isEqualTo(
                            switch (holiday.holiday()) {
                                case AUTUMN, SPRING, MAY -> 9;
                                case CHRISTMAS -> 16;
                                case SUMMER -> 44;
                            });
        });
    }

    @Test
    void christmasAndMay_areTheSameForTheWholeCountry() {
        assertThat(holidays)
                .filteredOn(holiday ->
                        holiday.holiday() == SchoolHoliday.CHRISTMAS || holiday.holiday() == SchoolHoliday.MAY)
                .allSatisfy(holiday -> assertThat(holidays)
                        .filteredOn(
                                other -> other.year().equals(holiday.year()) && other.holiday() == holiday.holiday())
                        .allMatch(other -> other.first().equals(holiday.first())));
    }

    /** The ministry lets the summer holidays of the regions share four weeks. */
    @Test
    void summerHolidays_startAtMostTwoWeeksApart() {
        assertThat(holidays)
                .filteredOn(holiday -> holiday.holiday() == SchoolHoliday.SUMMER)
                .allSatisfy(holiday -> assertThat(holidays)
                        .filteredOn(
                                other -> other.year().equals(holiday.year()) && other.holiday() == SchoolHoliday.SUMMER)
                        .allMatch(other -> Math.abs(ChronoUnit.DAYS.between(other.first(), holiday.first())) <= 14));
    }

    @ParameterizedTest
    @EnumSource(HolidayRegion.class)
    void thePresentAndTheNextSchoolYear_areKnown(HolidayRegion region) {
        assertThat(holidays)
                .filteredOn(holiday -> holiday.region() == region)
                .extracting(HolidayPeriod::year)
                .contains(new SchoolYear(2025), new SchoolYear(2026), new SchoolYear(2027));
    }

    @Test
    void presentSummer_isAsPublished() {
        assertThat(summerOf(2026, HolidayRegion.NORTH)).isEqualTo(LocalDate.of(2027, 7, 10));
        assertThat(summerOf(2026, HolidayRegion.MIDDLE)).isEqualTo(LocalDate.of(2027, 7, 17));
        assertThat(summerOf(2026, HolidayRegion.SOUTH)).isEqualTo(LocalDate.of(2027, 7, 24));
    }

    @Test
    void theFile_namesItsSourceAndTheDateOfConsultation() throws Exception {
        assertThat(FILE.getContentAsString(StandardCharsets.UTF_8))
                .contains("Bron: Rijksoverheid")
                .contains("Geraadpleegd op 23-11-2026");
    }

    private LocalDate summerOf(int schoolYear, HolidayRegion region) {
        return holidays.stream()
                .filter(holiday -> holiday.sameHolidayAs(
                        new HolidayPeriod(new SchoolYear(schoolYear), SchoolHoliday.SUMMER, region, null, null, 0)))
                .map(HolidayPeriod::first)
                .findFirst()
                .orElseThrow();
    }
}
