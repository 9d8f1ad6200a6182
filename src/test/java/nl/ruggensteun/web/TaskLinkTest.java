package nl.ruggensteun.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever clicks the link in a mail logs in and is at the task. */
@ApplicationTest
class TaskLinkTest {

    private static final String LINK = "/taak/7c62d009-3f01-47c7-b14a-e2bec031b52d";

    @LocalServerPort
    private int port;

    @Test
    void linkOfAMail_opensTheTaskAfterTheLogin() {
        var iris = HttpPerson.stranger(port);

        assertThat(location(iris.open(LINK))).isEqualTo("/login");
        String afterLogin = location(iris.login("iris", DemoUsers.PASSWORD));
        assertThat(afterLogin).isEqualTo(LINK);

        assertThat(iris.open(afterLogin).headers().firstValue("Location")).hasValueSatisfying(task -> assertThat(task)
                .endsWith("/camunda/app/tasklist/default/#/?task=7c62d009-3f01-47c7-b14a-e2bec031b52d"));
    }

    @Test
    void anythingElseThanAnId_isNoLink() {
        var iris = HttpPerson.inBrowser(port, "iris");

        assertThat(iris.get("/taak/a%2F..%2Fb").statusCode()).isBetween(400, 404);
        assertThat(iris.get("/taak/%23evil").statusCode()).isBetween(400, 404);
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
