package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What we ship passes the guard as it stands, all of it at once and each process by itself, as Modeler uploads it. */
@ApplicationTest
class OurModelsPassTest {

    @Autowired
    private ModelGuard guard;

    @Test
    void everythingOnTheClassPath_passesTheGuard() throws IOException {
        Map<String, byte[]> all = files(Path.of("processes"));
        all.putAll(files(Path.of("forms")));

        assertThat(all).hasSizeGreaterThan(30);
        assertThat(guard.check(all)).isEmpty();
    }

    @Test
    void eachProcessWithItsOwnForms_passesTheGuard() throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            for (Path folder : folders.toList()) {
                Map<String, byte[]> upload = files(folder);
                Path forms = Path.of("forms").resolve(folder.getFileName());
                if (Files.isDirectory(forms)) {
                    upload.putAll(files(forms));
                }
                assertThat(guard.check(upload)).as(folder.toString()).isEmpty();
            }
        }
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .toList()) {
                files.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
