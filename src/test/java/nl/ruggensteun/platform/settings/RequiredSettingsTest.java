package nl.ruggensteun.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ruggensteun.Ruggensteun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Production does not start while something is missing that {@code docs/operations.md} says is needed, and names it. */
@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTest {

    private static final Pattern ROW = Pattern.compile("\\| (`RUGGENSTEUN_[^|]+) \\| yes \\|.*");
    private static final Pattern VARIABLE = Pattern.compile("RUGGENSTEUN_[A-Z_]+");

    /** The variables with "yes" in the table of settings. */
    static List<String> needed() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("docs/operations.md"))) {
            return lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .flatMap(row -> VARIABLE.matcher(row.group(1)).results())
                    .map(variable -> variable.group())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("needed")
    void productionWithoutOneOfThem_doesNotStartAndNamesIt(String missing, CapturedOutput log) throws IOException {
        assertThatThrownBy(() -> startWithAllBut(missing)).hasMessage("Missing: " + missing);

        assertThat(log).contains("does not start in production without: " + missing + ".", "docs/operations.md");
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void productionWithoutAnything_namesThemAll() throws IOException {
        assertThat(needed()).hasSize(9);
        assertThatThrownBy(() -> start(List.of())).hasMessage("Missing: " + String.join(", ", needed()));
    }

    private static void startWithAllBut(String missing) throws IOException {
        List<String> arguments = new ArrayList<>();
        needed().stream()
                .filter(variable -> !variable.equals(missing))
                .forEach(variable -> arguments.add("--" + variable + "=x"));
        start(arguments);
    }

    private static void start(List<String> arguments) {
        new SpringApplicationBuilder(Ruggensteun.class)
                .profiles("postgres")
                .run(arguments.toArray(String[]::new))
                .close();
    }
}
