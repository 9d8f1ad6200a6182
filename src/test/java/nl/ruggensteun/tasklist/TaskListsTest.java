package nl.ruggensteun.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each role finds its own lists in Tasklist, and in them its own tasks. */
@ApplicationTest
class TaskListsTest {

    private static final String FILTERS = "/camunda/api/engine/engine/default/filter";
    private static final int PAGE = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private TaskLists lists;

    @Autowired
    private FilterService filters;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private MutableClock clock;

    @Test
    void restart_makesNoListTwice() {
        long listsBefore = filters.createTaskFilterQuery().count();
        long grantsBefore = grants();

        lists.run(null);

        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(listsBefore);
        assertThat(grants()).isEqualTo(grantsBefore);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anna  | Mijn taken, Over de streeftermijn, Wacht op school",
                "iris  | Taken van mijn school, Over de streeftermijn",
                "karin | Mijn taken, Over de streeftermijn",
                "ada   | Mijn taken, Over de streeftermijn",
                "fatima| Mijn taken, Over de streeftermijn"
            })
    void everyRole_seesItsOwnListsInOrder(String user, String expected) throws Exception {
        JsonNode seen = json(HttpPerson.inBrowser(port, user).get(FILTERS + "?itemCount=false&maxResults=100"));

        assertThat(StreamSupport.stream(seen.spliterator(), false)
                        .sorted((a, b) -> a.at("/properties/priority").asInt()
                                - b.at("/properties/priority").asInt())
                        .map(filter -> filter.get("name").asText()))
                .isEqualTo(List.of(expected.split(", ")));
    }

    @Test
    void taskOfTheSchool_waitsInTheListOfTheBegeleider_andStandsInThatOfTheIbEr() throws Exception {
        String task =
                cases.task(cases.begin("99AA00"), "userTask_confirmReceipt").getId();

        assertThat(tasksIn("anna", "Wacht op school")).contains(task);
        assertThat(tasksIn("anna", "Mijn taken")).doesNotContain(task);
        assertThat(tasksIn("iris", "Taken van mijn school")).contains(task);
        assertThat(tasksIn("ilse", "Taken van mijn school")).doesNotContain(task);
        assertThat(tasksIn("bram", "Wacht op school")).doesNotContain(task);
    }

    @Test
    void task_comesInTheListOfLateTasks_onlyAfterItsTargetDate() throws Exception {
        CaseId id = cases.beforeSchool("99AA00");
        String task = cases.task(id, "userTask_informParents").getId();

        assertThat(tasksIn("anna", "Over de streeftermijn")).doesNotContain(task);
        clock.forward(Duration.ofDays(60));
        assertThat(tasksIn("anna", "Over de streeftermijn")).contains(task);
    }

    @Test
    void taskInAList_showsWhichCaseItIsAbout() throws Exception {
        String task =
                cases.task(cases.begin("99AA00"), "userTask_confirmReceipt").getId();

        JsonNode mine = listed("iris", "Taken van mijn school").stream()
                .filter(one -> one.get("id").asText().equals(task))
                .findFirst()
                .orElseThrow();
        assertThat(mine.at("/_embedded/variable/0/value").asText()).endsWith(" · Sam");
    }

    /** Tasklist shows as many pages as the count asks for, so a page that is short hides the tasks behind it. */
    @Test
    void hiddenTaskOfTheSchool_leavesNoHoleInItsList() throws Exception {
        CaseId withdrawn = cases.begin("99AA00");
        cases.begin("99AA00");
        var parent = families.getCase(withdrawn).family().guardians().get(0);
        consents.withdraw(withdrawn, Brin6.parse("99AA00"), PersonRef.of(parent.id()), clock.today(), "anna");

        HttpPerson iris = HttpPerson.inBrowser(port, "iris");
        String list = FILTERS + "/" + filter(iris, "Taken van mijn school");
        int count = json(iris.get(list + "/count")).get("count").asInt();
        JsonNode allButOne = json(iris.post(list + "/list?firstResult=0&maxResults=" + (count - 1), "{}"));
        JsonNode last = json(iris.post(list + "/list?firstResult=" + (count - 1) + "&maxResults=10", "{}"));

        assertThat(allButOne.at("/_embedded/task")).hasSize(count - 1);
        assertThat(last.at("/_embedded/task")).hasSize(1);
    }

    private List<String> tasksIn(String user, String list) throws Exception {
        return listed(user, list).stream().map(task -> task.get("id").asText()).toList();
    }

    /** Page by page, as Tasklist reads: other tests left many tasks. */
    private List<JsonNode> listed(String user, String list) throws Exception {
        HttpPerson person = HttpPerson.inBrowser(port, user);
        String path = FILTERS + "/" + filter(person, list) + "/list?maxResults=" + PAGE + "&firstResult=";
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            page = json(person.post(path + all.size(), "{}")).at("/_embedded/task");
            page.forEach(all::add);
        } while (page.size() == PAGE);
        return all;
    }

    private String filter(HttpPerson person, String list) throws Exception {
        for (JsonNode filter : json(person.get(FILTERS + "?itemCount=false&maxResults=100"))) {
            if (filter.get("name").asText().equals(list)) {
                return filter.get("id").asText();
            }
        }
        throw new AssertionError("There is no list " + list);
    }

    private long grants() {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .count();
    }

    private static JsonNode json(java.net.http.HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
