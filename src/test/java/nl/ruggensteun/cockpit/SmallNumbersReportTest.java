package nl.ruggensteun.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The report as production gives it: the demo shows every number, a real organisation none below five. */
@ApplicationTest
@TestPropertySource(properties = "ruggensteun.reporting.smallest-cell=5")
class SmallNumbersReportTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private StepCounts steps;

    @Test
    void fewCases_areNotCountedOut_andPlentyAre() throws Exception {
        cases.beforeSchool("99AA00");
        JsonNode few = report();

        for (int i = 0; i < 5; i++) {
            cases.begin("99AA00");
        }
        JsonNode plenty = report();

        assertThat(numbers(few)).doesNotContain("1", "2", "3", "4").contains("minder dan 5", "0");
        assertThat(numbers(plenty)).doesNotContain("1", "2", "3", "4");
        String confirm = "Bevestig en noem contact";
        long open = steps.open().stream()
                .filter(step -> step.name().equals(confirm))
                .findFirst()
                .orElseThrow()
                .open();
        assertThat(open).isGreaterThanOrEqualTo(5);
        assertThat(plenty.get("steps")).anySatisfy(step -> assertThat(
                        step.get("name").asText() + step.get("open").asText())
                .isEqualTo(confirm + open));
    }

    private JsonNode report() throws Exception {
        return new ObjectMapper()
                .readTree(HttpPerson.inBrowser(port, "mirjam")
                        .get("/api/reporting/cases")
                        .body());
    }

    private static List<String> numbers(JsonNode report) {
        return StreamSupport.stream(report.spliterator(), false)
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .flatMap(row -> Stream.of("cases", "open", "overdue", "value")
                        .filter(row::has)
                        .map(row::get))
                .map(JsonNode::asText)
                .toList();
    }
}
