package nl.ruggensteun.walker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.EditedDiagram;
import nl.ruggensteun.support.Uploads;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The walker finds what a wrong diagram does; a walker that never finds anything proves nothing. A task that is nobody's
 * cannot be drawn: its upload is refused.
 */
@ApplicationTest
class WalkerFindsTest {

    private static final int MOST_WALKS = 12;
    private static final long FIRST = 4_000;

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RepositoryService repository;

    private Uploads uploads;

    @BeforeEach
    void once() {
        uploads = new Uploads(repository, port);
    }

    @AfterEach
    void takeBack() {
        if (uploads != null) {
            uploads.takeBack();
        }
    }

    @Test
    void aCaseThatDoesNotHearThatSomethingChanged() {
        uploads.by("karin", new EditedDiagram("ruggensteun").withoutEdge("boundaryEvent_situationChanged"));

        assertThat(found())
                .anyMatch(failure -> failure.contains("nobody sees") || failure.contains("nobody can complete"));
    }

    @Test
    void aStepThatTellsTheSchoolTooEarly() {
        uploads.by(
                "karin",
                new EditedDiagram("ruggensteun").bend("flow_consentStoppedToConsent", "callActivity_informSchool"));

        assertThat(found()).anyMatch(failure -> failure.contains("an incident"));
    }

    /** What the first walk that fails says; none when all walks come home. */
    private List<String> found() {
        var walker = beans.createBean(Walker.class);
        List<String> found = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + MOST_WALKS && found.isEmpty(); seed++) {
            try {
                walker.walk(seed);
            } catch (AssertionError failure) {
                found.add(failure.getMessage().lines().findFirst().orElse(""));
            }
        }
        return found;
    }
}
