package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.TasklistForms;
import nl.ruggensteun.timeline.KeptAnswer;
import nl.ruggensteun.timeline.Timeline;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * H7: a process knows flags that are not for a school, such as that the parents meet apart. A person of the school that
 * has a task in that process reads none of them on any road.
 */
@ApplicationTest
class SchoolReadsNoVariablesTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private CaseFixture cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Timeline timeline;

    @LocalServerPort
    private int port;

    @Test
    void theFormOfASchoolsTask_comesWithoutVariables() {
        String task = invitedToATalkWithTheParentsApart()
                .task("userTask_confirmMeeting")
                .getId();

        assertThat(iris().get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false")
                        .body())
                .isEqualTo("{}");
    }

    @Test
    void aFormThatIsHandedIn_givesNoVariablesBack() {
        String task = invitedToATalkWithTheParentsApart()
                .task("userTask_confirmMeeting")
                .getId();

        var answer = new TasklistForms(iris())
                .submitRaw(
                        task,
                        """
                        {"withVariablesInReturn": true, "variables": {"schoolComes": {"value": "YES"}}}
                        """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
    }

    @Test
    void inWhichFormTheParentsMeet_isKnownWhileItIsPlannedOnly() {
        CaseInPlay sam = invitedToATalkWithTheParentsApart();
        assertThat(tasks.getVariables(sam.task("userTask_confirmMeeting").getId()))
                .containsKey(Variables.MEETING_KIND)
                .doesNotContainKey(Variables.MEETING_MODE);

        sam.atSchool("userTask_confirmMeeting", UnusualAnswers.otherMoment());

        assertThat(tasks.getVariable(sam.task("userTask_planMeeting").getId(), Variables.MEETING_MODE))
                .as("the form of the plan warns")
                .isEqualTo("JOINT");
    }

    @Test
    void whatIsKeptWithTheCase_isNoVariable() {
        CaseInPlay sam = cases.one()
                .consentGiven()
                .anna(
                        "userTask_informParents",
                        UnusualAnswers.with(Answers.firstContact(cases.today()), "parentsTellThemselves", true));

        assertThat(tasks.getVariables(sam.task("userTask_confirmReceipt").getId()))
                .containsKey(Variables.CASE_ID)
                .doesNotContainKey("parentsTellThemselves");
        assertThat(timeline.extraAnswersOf(sam.id()))
                .extracting(KeptAnswer::field, KeptAnswer::value)
                .contains(tuple("parentsTellThemselves", "ja"));
    }

    @Test
    void searchingOrSortingByAVariable_isRefused() {
        invitedToATalkWithTheParentsApart();

        assertThat(iris().get(ENGINE + "/task?processVariables=meetingMode_eq_SEPARATE")
                        .statusCode())
                .isEqualTo(403);
        assertThat(iris().get(ENGINE + "/task?taskVariables=dossier_like_%25Sam%25")
                        .statusCode())
                .isEqualTo(403);
        assertThat(iris().get(ENGINE + "/task?caseInstanceVariables=meetingMode_eq_SEPARATE")
                        .statusCode())
                .isEqualTo(403);
        assertThat(iris().get(ENGINE + "/task?sortBy=processVariable&sortOrder=asc")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        String filter =
                iris().get(ENGINE + "/filter?maxResults=5").body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        String search =
                """
                {"processVariables": [{"name": "meetingMode", "operator": "eq", "value": "SEPARATE"}]}
                """;
        assertThat(iris().post(ENGINE + "/filter/" + filter + "/list", search).statusCode())
                .isEqualTo(403);
        assertThat(iris().post(ENGINE + "/filter/" + filter + "/list", "{\"orQueries\": [" + search + "]}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLabelOfTheTask_isStillThere() {
        CaseInPlay sam = invitedToATalkWithTheParentsApart();
        String filter = iris().get(ENGINE + "/filter?maxResults=1&name=Taken%20van%20mijn%20school")
                .body()
                .replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        assertThat(iris().post(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=1000", "{}")
                        .body())
                .contains(sam.get().family().number());
    }

    private CaseInPlay invitedToATalkWithTheParentsApart() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .anna("userTask_planMeeting", Answers.meetingApart(cases.today().plusDays(3), cases.today()));
    }

    private HttpPerson iris() {
        return HttpPerson.inBrowser(port, "iris");
    }
}
