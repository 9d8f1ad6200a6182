package nl.ruggensteun.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.ruggensteun.notification.NotSent;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What was given up on is seen by who can do something about it, without a name, and can be tried again. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class IncidentsTest {

    private static final String REPORT = "/api/reporting/incidents";
    private static final String BOX = "{\"process\":\"notification\",\"step\":\"serviceTask_sendNotification\"}";
    private static final String NOBODY = "nobodyhere";

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String job;

    /** A message to somebody without an address, tried for the last time. */
    @BeforeEach
    void giveUpOnOneMessage() {
        String task = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> outbox.toUser(NOBODY, Template.TASK_WAITING, null, task));
        UUID message = database.queryForObject("select id from rs_notification where task_id = ?", UUID.class, task);
        job = jobs.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(message.toString())
                        .singleResult()
                        .getId())
                .singleResult()
                .getId();
        // Once the ordinary way, after which the engine counts down; then the last time.
        fail();
        jobs.setJobRetries(job, 1);
        fail();
        assertThat(current().getRetries()).isZero();
    }

    @AfterEach
    void forgetTheMessage() {
        runtime.deleteProcessInstance(current().getProcessInstanceId(), "test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "karin"})
    void administratorAndKwartiermaker_seeTheBoxAndTheReason_andNoName(String user) throws Exception {
        var answer = HttpPerson.inBrowser(port, user).get(REPORT);

        JsonNode failed = ofMails(answer.body());
        assertThat(failed.get("processName").asText()).isEqualTo("Bericht versturen");
        assertThat(failed.get("stepName").asText()).isEqualTo("Verstuur het bericht");
        assertThat(failed.get("count").asInt()).isPositive();
        assertThat(failed.get("since").asText()).isNotEmpty();
        assertThat(failed.get("reasons").get(0).asText()).isEqualTo("Van de ontvanger is geen e-mailadres bekend.");
        assertThat(answer.body()).doesNotContain(NOBODY, "@", current().getProcessInstanceId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mirjam", "anna", "iris", "rob", "ada"})
    void others_seeNothing(String user) {
        assertThat(HttpPerson.inBrowser(port, user).get(REPORT).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/process-definition/statistics?maxResults=50&incidents=true&failedJobs=true",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?firstResult=0&maxResults=50",
            })
    void listOfProcesses_doesNotCountThem(String road) throws Exception {
        JsonNode list = new ObjectMapper()
                .readTree(HttpPerson.inBrowser(port, "mirjam").get(road).body());

        assertThat(list).hasSizeGreaterThan(5);
        for (String number : List.of("instances", "failedJobs", "incidents", "incidentCount")) {
            assertThat(list.findValues(number)).as(number).allMatch(value -> value.asInt() == 0);
        }
    }

    @Test
    void administratorTriesAgain_theEngineDoesItNow_andTheLogNamesNobody(CapturedOutput log) {
        var admin = HttpPerson.inBrowser(port, "admin");

        var answer = admin.post(REPORT + "/retry", BOX);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"retried\":1}");
        assertThat(current().getRetries()).isEqualTo(1);
        assertThat(current().getDuedate()).isBeforeOrEqualTo(java.util.Date.from(clock.instant()));
        assertThat(log).contains("1 failed jobs of serviceTask_sendNotification in notification are tried again");
        assertThat(log.getOut().lines().filter(line -> line.contains("tried again")))
                .noneMatch(line -> line.contains("admin") || line.contains(NOBODY));
    }

    @Test
    void retryThatWorks_takesTheIncidentAway() {
        var admin = HttpPerson.inBrowser(port, "admin");
        admin.post(REPORT + "/retry", BOX);
        database.update("update rs_notification set recipient_id = 'anna' where recipient_id = ?", NOBODY);
        String instance = current().getProcessInstanceId();

        jobs.executeJob(job);

        assertThat(admin.get(REPORT).body()).doesNotContain("Verstuur het bericht");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        giveUpOnOneMessage();
    }

    @Test
    void kwartiermaker_cannotTryAgain_andGetsNoTokenForIt() throws Exception {
        var karin = HttpPerson.inBrowser(port, "karin");

        assertThat(new ObjectMapper()
                        .readTree(karin.get(REPORT).body())
                        .get("retry")
                        .isNull())
                .isTrue();
        assertThat(karin.post(REPORT + "/retry", BOX).statusCode()).isEqualTo(403);
        assertThat(current().getRetries()).isZero();
    }

    @Test
    void callFromAnotherSite_whichHasNoToken_isRefused() {
        var admin = HttpPerson.inBrowser(port, "admin");

        assertThat(admin.postWithoutToken(REPORT + "/retry", BOX).statusCode()).isEqualTo(403);
        assertThat(current().getRetries()).isZero();
    }

    @Test
    void errorOfALibrary_isNotQuoted() throws Exception {
        database.update(
                "update ACT_GE_BYTEARRAY set BYTES_ = ? where ID_ = (select EXCEPTION_STACK_ID_ from ACT_RU_JOB where ID_ = ?)",
                "java.sql.SQLException: value 'Mila' too long".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                job);

        JsonNode failed =
                ofMails(HttpPerson.inBrowser(port, "admin").get(REPORT).body());

        assertThat(failed.get("reasons").get(0).asText()).startsWith("Er ging iets mis in het systeem.");
    }

    private void fail() {
        assertThatThrownBy(() -> jobs.executeJob(job)).isInstanceOf(NotSent.class);
    }

    private Job current() {
        return jobs.createJobQuery().jobId(job).singleResult();
    }

    private static JsonNode ofMails(String report) throws Exception {
        List<JsonNode> found = new java.util.ArrayList<>();
        new ObjectMapper().readTree(report).get("incidents").forEach(failed -> {
            if (failed.get("step").asText().equals("serviceTask_sendNotification")) {
                found.add(failed);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
