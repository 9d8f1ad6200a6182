package nl.ruggensteun.tasklist;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.EditedDiagram;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.TasklistForms;
import nl.ruggensteun.support.Uploads;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task that kwartiermaker Karin gave to a group of the shelter is found, taken up and done by somebody of that group. */
@ApplicationTest
class GroupTasksTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String TASK = "userTask_teamTalk";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private RepositoryService repository;

    private Uploads uploads;

    @BeforeEach
    void remember() {
        uploads = new Uploads(repository, port);
    }

    @AfterEach
    void takeBack() {
        uploads.takeBack();
    }

    @ParameterizedTest
    @CsvSource({"begeleider, bram, karin", "kwartiermaker, koen, bram", "aandachtsfunctionaris, ada, bram"})
    void taskOfAGroup_isFoundTakenUpAndDoneByItsMembers(String group, String member, String other) throws Exception {
        uploads.by("karin", intakeWithTaskFor(group));
        FamilyInPlay family = atTheTask();
        String task = family.task(TASK).getId();

        assertThat(myTasks(member)).contains(task);
        assertThat(myTasks(other)).doesNotContain(task);
        assertThat(claim(other, task)).isIn(403, 404);
        assertThat(claim(member, task)).isEqualTo(204);
        assertThat(myTasks(member)).contains(task);
        assertThat(as(member).submit(task, Map.of("story", "Samen besproken")).statusCode())
                .isEqualTo(204);

        assertThat(family.open()).containsExactly("userTask_recordSchool");
    }

    @Test
    void taskThatAColleagueTookUp_leavesMyList() throws Exception {
        uploads.by("karin", intakeWithTaskFor("begeleider"));
        String task = atTheTask().task(TASK).getId();
        assertThat(myTasks("anna")).contains(task);

        assertThat(claim("bram", task)).isEqualTo(204);

        assertThat(myTasks("anna")).doesNotContain(task);
    }

    private static EditedDiagram intakeWithTaskFor(String group) {
        return new EditedDiagram("intake")
                .task("flow_recordSafetyToRecordSchool", "teamTalk", "Bespreek het gezin in het team", task -> {
                    task.setCamundaCandidateGroups(group);
                    task.setCamundaFormRef("intake-team-talk");
                    task.setCamundaFormRefBinding("deployment");
                })
                .form(
                        "team-talk.form",
                        """
                        {"id": "intake-team-talk", "type": "default", "schemaVersion": 16, "components": [
                          {"type": "textarea", "key": "story", "label": "Wat is besproken?", "id": "Field_story"}]}
                        """);
    }

    private FamilyInPlay atTheTask() {
        return cases.registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna(
                        "userTask_recordFamily",
                        Answers.family(
                                List.of("Mila Voorbeeld"), with(cases.child("Sam", 8), "authority", List.of("1"))))
                .anna("userTask_recordSafety", Answers.safe());
    }

    private int claim(String user, String task) {
        return as(user).person()
                .post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}")
                .statusCode();
    }

    private List<String> myTasks(String user) throws Exception {
        HttpPerson person = as(user).person();
        for (JsonNode filter : json(
                person.get(ENGINE + "/filter?itemCount=false&maxResults=100").body())) {
            if (filter.get("name").asText().equals("Mijn taken")) {
                String list = ENGINE + "/filter/" + filter.get("id").asText() + "/list?firstResult=0&maxResults=500";
                return json(person.post(list, "{}").body())
                        .at("/_embedded/task")
                        .findValuesAsText("id");
            }
        }
        throw new AssertionError(user + " has no list of own tasks");
    }

    private TasklistForms as(String user) {
        return new TasklistForms(HttpPerson.inBrowser(port, user));
    }

    private static JsonNode json(String body) throws Exception {
        return new ObjectMapper().readTree(body);
    }
}
