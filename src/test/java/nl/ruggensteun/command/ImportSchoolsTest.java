package nl.ruggensteun.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar ruggensteun.jar import-schools vestigingenbo.csv} on an empty database. */
class ImportSchoolsTest {

    private static final String LIST = "PROVINCIE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM\n";

    @TempDir
    private Path directory;

    private String printed;

    @Test
    void aList_fillsTheRegisterAndASecondRunFindsItThere() throws IOException {
        Path file = write(LIST + "Utrecht;98XX00;De Linde;VOORBEELDDAM\n");

        assertThat(run(file.toString())).isZero();
        assertThat(printed).contains("1 nieuw, 0 veranderd, 0 verdwenen, 0 gelijk.");
        assertThat(run(file.toString())).isZero();
        assertThat(printed).contains("0 nieuw, 0 veranderd, 0 verdwenen, 1 gelijk.");
    }

    @Test
    void aBrokenList_isRefusedWithItsLines() throws IOException {
        assertThat(run(write(LIST + "Utrecht;9;De Linde;VOORBEELDDAM\n").toString()))
                .isEqualTo(1);
        assertThat(printed).contains("Regel 2: de code van de school klopt niet.");
    }

    @Test
    void withoutAFile_itSaysHowToUseIt() {
        assertThat(run()).isEqualTo(2);
        assertThat(printed).startsWith("Usage: import-schools");
        assertThat(run(directory.resolve("nowhere.csv").toString())).isEqualTo(2);
        assertThat(printed).contains("Cannot read");
    }

    private int run(String... more) {
        List<String> args = new ArrayList<>(List.of(ImportSchools.COMMAND));
        args.addAll(List.of(more));
        args.add("--spring.datasource.url=jdbc:h2:file:" + directory.resolve("database"));
        var out = new ByteArrayOutputStream();
        int code = ImportSchools.run(args.toArray(String[]::new), new PrintStream(out, true, UTF_8));
        printed = out.toString(UTF_8);
        return code;
    }

    private Path write(String list) throws IOException {
        return Files.writeString(directory.resolve("vestigingenbo.csv"), list);
    }
}
