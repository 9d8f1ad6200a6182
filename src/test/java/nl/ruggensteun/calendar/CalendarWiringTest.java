package nl.ruggensteun.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

/** Operators replace the holiday file by a property, see how far it reaches, and a broken one stops the start. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarWiringTest {
    private static final ClassPathResource SHIPPED = new ClassPathResource("calendar/school-holidays.csv");

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(HolidayTable.class, SchoolCalendar.class);

    @Test
    void withoutProperty_theShippedFileIsUsedAndItsReachIsLogged(CapturedOutput output) {
        application.run(context -> {
            assertThat(context.getBean(SchoolCalendar.class).lastKnownDay()).isEqualTo("2030-08-18");
            assertThat(output).contains("School holidays known from 2024-10-26 to 2030-08-18");
        });
    }

    @Test
    void anOperatorsOwnFile_replacesTheShippedOne(@TempDir Path directory) throws IOException {
        Path own = write(directory, shipped().replaceAll("(?m)^20(28-2029|29-2030);.*$", ""));

        application
                .withPropertyValues("ruggensteun.calendar.holidays=" + own.toUri())
                .run(context -> assertThat(context.getBean(SchoolCalendar.class).lastKnownDay())
                        .isEqualTo("2028-08-20"));
    }

    @Test
    void aBrokenFile_stopsTheStartAndNamesFileLineAndReason(@TempDir Path directory) throws IOException {
        Path broken = write(directory, "# own list\n2026-2027;herfst;oost;2026-10-10;2026-10-18\n");

        application
                .withPropertyValues("ruggensteun.calendar.holidays=" + broken.toUri())
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(BrokenHolidayFileException.class)
                        .hasMessageContainingAll("own.csv", "line 2", "'oost' is not one of the regions"));
    }

    @Test
    void aMissingFile_stopsTheStart() {
        application
                .withPropertyValues("ruggensteun.calendar.holidays=file:no-such-holidays.csv")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("Cannot read the school holidays from")
                        .hasStackTraceContaining("no-such-holidays.csv"));
    }

    private static String shipped() throws IOException {
        return SHIPPED.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Path write(Path directory, String text) throws IOException {
        return Files.writeString(directory.resolve("own.csv"), text);
    }
}
