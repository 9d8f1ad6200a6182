package nl.ruggensteun.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.reporting.CaseCounts;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager sees how many cases stand where, and no child. */
@ApplicationTest
class CasesReportTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private CaseCounts counts;

    @Autowired
    private StepCounts steps;

    @Test
    void newCase_isCountedAtItsStage() {
        long before = counts.perStage().get(CaseStage.INFORMING_SCHOOL);

        cases.begin("99AA00");

        assertThat(counts.perStage()).containsEntry(CaseStage.INFORMING_SCHOOL, before + 1);
        assertThat(counts.perStage()).doesNotContainKey(CaseStage.CLOSED);
    }

    @Test
    void openTask_isCountedAtItsStep() {
        long before = open("Bevestig en noem contact");

        cases.begin("99AA00");

        assertThat(open("Bevestig en noem contact")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mirjam", "karin"})
    void managerAndKwartiermaker_seeNumbers_andNoChild(String user) throws Exception {
        cases.begin("99AA00");

        var answer = HttpPerson.inBrowser(port, user).get("/api/reporting/cases");

        JsonNode report = new ObjectMapper().readTree(answer.body());
        assertThat(report.at("/stages").findValuesAsText("label")).contains(CaseStage.CONSENT.label());
        assertThat(StreamSupport.stream(report.at("/steps").spliterator(), false))
                .isNotEmpty();
        assertThat(answer.body()).doesNotContain("Sam", "Voorbeeld", "99AA00", "Regenboog", "2026-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "iris", "rob", "ada", "admin"})
    void others_getNoNumbers(String user) {
        assertThat(HttpPerson.inBrowser(port, user).get("/api/reporting/cases").statusCode())
                .isEqualTo(403);
    }

    /** The stock page of Cockpit would say "1", which our panel does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/process-definition/statistics?maxResults=50&incidents=true&failedJobs=true",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?firstResult=0&maxResults=50",
            })
    void listOfProcesses_holdsNoNumberOfCases(String road) throws Exception {
        cases.begin("99AA00");

        for (String user : List.of("mirjam", "karin", "admin")) {
            var answer = HttpPerson.inBrowser(port, user).get(road);

            JsonNode list = new ObjectMapper().readTree(answer.body());
            assertThat(list).as(user).hasSizeGreaterThan(5);
            assertThat(list.findValues("instances")).as(user).isNotEmpty().allMatch(number -> number.asInt() == 0);
            assertThat(list.findValues("failedJobs")).as(user).allMatch(number -> number.asInt() == 0);
            assertThat(list.findValues("incidentCount")).as(user).allMatch(number -> number.asInt() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"instances", "incidents"})
    void listOfProcesses_cannotBeSortedByANumber(String order) {
        assertThat(HttpPerson.inBrowser(port, "mirjam")
                        .get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics"
                                + "?firstResult=0&maxResults=50&sortOrder=desc&sortBy=" + order)
                        .statusCode())
                .isEqualTo(403);
    }

    /** Cockpit's page of one process asks for all its versions, without a limit. */
    @ParameterizedTest
    @ValueSource(strings = {"mirjam", "karin", "admin"})
    void pageOfAProcess_getsItsVersions(String user) throws Exception {
        var answer = HttpPerson.inBrowser(port, user)
                .get("/camunda/api/engine/engine/default/process-definition"
                        + "?key=intake&sortBy=version&sortOrder=desc&withoutTenantId=true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(answer.body())).isNotEmpty();
    }

    private long open(String step) {
        return steps.open().stream()
                .filter(one -> one.name().equals(step))
                .mapToLong(StepCounts.Step::open)
                .sum();
    }
}
