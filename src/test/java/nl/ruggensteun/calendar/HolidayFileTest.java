package nl.ruggensteun.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A holiday file that cannot be trusted is refused, with the line and the reason. */
class HolidayFileTest {
    private static final String GOOD =
            """
            # 2026-2027
            2026-2027;herfst;noord;2026-10-10;2026-10-18
            2026-2027;herfst;midden;2026-10-17;2026-10-25
            2026-2027;herfst;zuid;2026-10-17;2026-10-25
            2026-2027;kerst;alle;2026-12-19;2027-01-03
            2026-2027;voorjaar;noord;2027-02-20;2027-02-28
            2026-2027;voorjaar;midden;2027-02-20;2027-02-28
            2026-2027;voorjaar;zuid;2027-02-13;2027-02-21
            2026-2027;mei;alle;2027-04-24;2027-05-02
            2026-2027;zomer;noord;2027-07-10;2027-08-22
            2026-2027;zomer;midden;2027-07-17;2027-08-29
            2026-2027;zomer;zuid;2027-07-24;2027-09-05
            """;

    @Test
    void everyRegion_hasFiveHolidaysAYear() {
        assertThat(HolidayFile.read(file(GOOD)))
                .hasSize(15)
                .contains(new HolidayPeriod(
                        new SchoolYear(2026),
                        SchoolHoliday.CHRISTMAS,
                        HolidayRegion.SOUTH,
                        LocalDate.of(2026, 12, 19),
                        LocalDate.of(2027, 1, 3),
                        5));
    }

    @Test
    void aFileSavedByASpreadsheetOnWindows_isRead() {
        String saved = "\uFEFF" + GOOD.replace("\n", "\r\n").replace(";zuid;", "; Zuid ;");

        assertThat(HolidayFile.read(file(saved))).isEqualTo(HolidayFile.read(file(GOOD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-10-10;2026-10-18 | 2026-10-10            | line 2: has 4 columns instead of 5
                    2026-10-10;2026-10-18 | 10-10-2026;2026-10-18 | line 2: '10-10-2026' is not an existing date
                    2027-02-13;2027-02-21 | 2027-02-13;2027-02-30 | line 8: '2027-02-30' is not an existing date
                    2026-10-10;2026-10-18 | 2026-10-18;2026-10-10 | line 2: the last day 2026-10-10 comes before the first
                    2026-10-10;2026-10-18 | 2027-10-10;2027-10-18 | line 2: 2027-10-10 to 2027-10-18 lies outside school year 2026-2027
                    2027-02-13;2027-02-21 | 2027-02-13;2027-03-21 | line 8: 2027-02-13 to 2027-03-21 is 37 days, which cannot be right for voorjaar
                    2027-07-10;2027-08-22 | 2027-07-10;2027-07-22 | line 10: 2027-07-10 to 2027-07-22 is 13 days, which cannot be right for zomer
                    2027-02-13;2027-02-21 | 2026-12-26;2027-01-03 | line 8: overlaps the holiday on line 5
                    2026-2027;herfst;noord | 2026-2028;herfst;noord | line 2: '2026-2028' is not a school year such as 2026-2027
                    2026-2027;herfst;noord | 26-27;herfst;noord | line 2: '26-27' is not a school year
                    2026-2027;herfst;noord | 2026-2027;krokus;noord | line 2: 'krokus' is not one of the holidays
                    2026-2027;herfst;noord | 2026-2027;herfst;oost | line 2: 'oost' is not one of the regions
                    2026-2027;herfst;midden | 2026-2027;herfst;noord | line 3: gives herfst 2026-2027 for noord a second time, after line 2
                    """)
    void aWrongLine_isNamedWithItsReason(String right, String wrong, String message) {
        assertThat(GOOD).contains(right);

        assertRefused(file(GOOD.replaceFirst(right, wrong)), message);
    }

    @Test
    void aForgottenHoliday_isNamed() {
        String forgotten = GOOD.replace("2026-2027;voorjaar;zuid;2027-02-13;2027-02-21\n", "");

        assertRefused(file(forgotten), "school year 2026-2027 has no voorjaar for zuid");
    }

    @Test
    void aForgottenSchoolYear_isNamed() {
        String twoYearsLater = GOOD.replace("2027", "2029").replace("2026", "2028");

        assertRefused(file(GOOD + twoYearsLater), "school year 2027-2028 has no herfst for noord");
    }

    @Test
    void anEmptyFile_isRefused() {
        assertRefused(file("# nothing yet\n\n"), "No school holidays in");
    }

    @Test
    void aMissingFile_isRefusedWithItsPlace() {
        assertRefused(new FileSystemResource("no-such-holidays.csv"), "no-such-holidays.csv");
    }

    private static void assertRefused(Resource file, String message) {
        assertThatThrownBy(() -> HolidayFile.read(file))
                .isInstanceOf(BrokenHolidayFileException.class)
                .hasMessageContainingAll(List.of(message, file.getDescription()).toArray(String[]::new));
    }

    private static Resource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "test file");
    }
}
