package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
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
    void searchingOrSortingByAVariable_isRefused() {
        invitedToATalkWithTheParentsApart();

        assertThat(iris().get(ENGINE + "/task?processVariables=meetingMode_eq_SEPARATE")
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
        String filter =
                iris().get(ENGINE + "/filter?maxResults=5").body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");

        assertThat(iris().post(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15", "{}")
                        .body())
                .contains(sam.get().family().number());
    }

    private CaseInPlay invitedToATalkWithTheParentsApart() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .anna(
                        "userTask_planMeeting",
                        UnusualAnswers.with(
                                Answers.meetingPlanned(cases.today().plusDays(3), cases.today()), "mode", "SEPARATE"));
    }

    private HttpPerson iris() {
        return HttpPerson.inBrowser(port, "iris");
    }
}
