package nl.ruggensteun.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** H3, H4, H8, H9: every call there is, tried without a login, with hardly any rights, and by a person of a school. */
@ApplicationTest
class EndpointSweepTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private TaskService tasks;

    @Test
    void withoutLogin_everyCallIsRefusedButLoggingInAndOut() {
        var stranger = HttpPerson.stranger(port);
        Set<String> open = new TreeSet<>();
        Set<String> endpoints = endpoints();
        for (String endpoint : endpoints) {
            var answer = stranger.send(method(endpoint), path(endpoint), "application/json", body(endpoint));
            boolean toLogin = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/login");
            if (!toLogin && !List.of(401, 403, 404).contains(answer.statusCode())) {
                open.add(endpoint + " " + answer.statusCode());
            }
        }

        assertThat(endpoints)
                .hasSizeGreaterThan(1000)
                .contains("GET /camunda/api/engine/engine/default/task/x", "GET /engine-rest/task/x");
        assertThat(open).containsExactly("GET /login 200", "POST /camunda/api/admin/auth/user/default/logout 204");
    }

    @Test
    void receptionist_hasOnlyTheOwnAccount() {
        assertThat(openTo("rob"))
                .containsExactlyInAnyOrder(
                        "GET /",
                        "GET /camunda",
                        "GET /camunda-welcome",
                        "GET /camunda/",
                        "GET /kwartiermakers",
                        "GET /login",
                        "GET /camunda/api/admin/auth/user/default",
                        "GET " + ENGINE + "/group/count",
                        "GET " + ENGINE + "/identity/password-policy",
                        "POST " + ENGINE + "/group",
                        "POST " + ENGINE + "/identity/password-policy");
    }

    /** Exactly what Tasklist needs; that a call is open says nothing yet about which tasks it shows: AccessMatrixTest. */
    @Test
    void personOfASchool_hasTheCallsOfTasklistAndNothingElse() {
        assertThat(openTo("iris"))
                .containsExactlyInAnyOrder(
                        "GET /",
                        "GET /api/cases",
                        "GET /api/colleagues",
                        "GET /api/contact",
                        "GET /api/schools",
                        "GET /api/tasks/x/answers.csv",
                        "GET /api/tasks/x/dossier",
                        "GET /camunda",
                        "GET /camunda-welcome",
                        "GET /camunda/",
                        "GET /login",
                        "GET /taak/x",
                        "GET /camunda/api/admin/auth/user/default",
                        "GET " + ENGINE + "/filter",
                        "GET " + ENGINE + "/filter/count",
                        "GET " + ENGINE + "/group/count",
                        "GET " + ENGINE + "/history/user-operation",
                        "GET " + ENGINE + "/history/user-operation/count",
                        "GET " + ENGINE + "/identity/password-policy",
                        "GET " + ENGINE + "/process-definition",
                        "GET " + ENGINE + "/process-definition/count",
                        "GET " + ENGINE + "/process-definition/x/deployed-start-form",
                        "GET " + ENGINE + "/process-definition/x/startForm",
                        "GET " + ENGINE + "/process-definition/x/xml",
                        "GET " + ENGINE + "/task",
                        "GET " + ENGINE + "/task/count",
                        "GET " + ENGINE + "/task/x",
                        "GET " + ENGINE + "/task/x/comment",
                        "GET " + ENGINE + "/task/x/deployed-form",
                        "GET " + ENGINE + "/task/x/form",
                        "GET " + ENGINE + "/task/x/form-variables",
                        "OPTIONS " + ENGINE + "/filter",
                        "POST " + ENGINE + "/group",
                        "POST " + ENGINE + "/identity/password-policy",
                        "POST " + ENGINE + "/process-definition/x/submit-form",
                        "POST " + ENGINE + "/task/x/submit-form",
                        "POST " + ENGINE + "/task/x/unclaim");
    }

    /** The engine itself checks no rights here: who knows an id, reads. */
    @Test
    void commentsAndAttachments_areClosedAlsoToWhoKnowsTheirIds() {
        Task task = cases.task(cases.begin("99AA00"), "userTask_confirmReceipt");
        String instance = task.getProcessInstanceId();
        String comment =
                tasks.createComment(task.getId(), instance, "MARKER-COMMENT").getId();
        String attachment = tasks.createAttachment(
                        "txt",
                        task.getId(),
                        instance,
                        "MARKER-NAME",
                        "MARKER-TEXT",
                        new ByteArrayInputStream("MARKER-CONTENT".getBytes(StandardCharsets.UTF_8)))
                .getId();
        List<String> reading = List.of(
                "/task/" + task.getId() + "/comment",
                "/task/" + task.getId() + "/comment/" + comment,
                "/task/" + task.getId() + "/attachment",
                "/task/" + task.getId() + "/attachment/" + attachment,
                "/task/" + task.getId() + "/attachment/" + attachment + "/data",
                "/process-instance/" + instance + "/comment");
        List<String> deleting = List.of(
                "/task/" + task.getId() + "/comment",
                "/task/" + task.getId() + "/comment/" + comment,
                "/task/" + task.getId() + "/attachment/" + attachment,
                "/process-instance/" + instance + "/comment",
                "/process-instance/" + instance + "/comment/" + comment);

        for (DemoUsers.Person person : DemoUsers.PEOPLE) {
            var browser = HttpPerson.inBrowser(port, person.id());
            var modeler = HttpPerson.withBasicLogin(port, person.id(), DemoUsers.PASSWORD);
            reading.forEach(path -> {
                showsNothing(browser.get(ENGINE + path), person.id() + path);
                showsNothing(modeler.get("/engine-rest" + path), person.id() + path);
            });
            deleting.forEach(path -> {
                assertThat(browser.delete(ENGINE + path).statusCode()).isEqualTo(403);
                assertThat(modeler.delete("/engine-rest" + path).statusCode()).isEqualTo(403);
            });
            String change = "{\"id\":\"" + comment + "\",\"message\":\"x\"}";
            assertThat(browser.put(ENGINE + "/task/" + task.getId() + "/comment", change)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(tasks.getTaskComment(task.getId(), comment).getFullMessage()).isEqualTo("MARKER-COMMENT");
        assertThat(tasks.getAttachment(attachment)).isNotNull();
        tasks.deleteTaskComments(task.getId());
        tasks.deleteAttachment(attachment);
    }

    private static void showsNothing(HttpResponse<String> answer, String what) {
        assertThat(answer.body()).as(what).doesNotContain("MARKER");
        assertThat(answer.statusCode() == 403 || answer.body().equals("[]"))
                .as(what)
                .isTrue();
    }

    /** What is neither refused nor hidden, as {@code GET /path}. An id that does not exist counts as open. */
    private Set<String> openTo(String user) {
        var person = HttpPerson.inBrowser(port, user);
        Set<String> open = new TreeSet<>();
        for (String endpoint : endpoints()) {
            if (endpoint.startsWith("POST") && endpoint.endsWith("/logout")) {
                continue;
            }
            var answer = person.send(method(endpoint), path(endpoint), "application/json", body(endpoint));
            boolean hidden = answer.statusCode() == 404 && endpoint.contains("/setup/");
            if (!hidden && !List.of(401, 403).contains(answer.statusCode())) {
                open.add(endpoint);
            }
        }
        return open;
    }

    private Set<String> endpoints() {
        Collection<RequestMappingHandlerMapping> ours =
                context.getBeansOfType(RequestMappingHandlerMapping.class).values();
        return Endpoints.all(ours);
    }

    private static String method(String endpoint) {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    private static String path(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    private static String body(String endpoint) {
        return method(endpoint).matches("POST|PUT|PATCH") ? "{}" : null;
    }
}
