package nl.ruggensteun.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** H1, H3, H11, H12, H13 over real HTTP: the login, the set-up page, cookies, headers, sizes and error pages. */
@ApplicationTest
class DoorsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Pattern POLICY_NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern PAGE_NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/other/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/default/setup"
            })
    void setUpPage_doesNotExist(String path) {
        for (HttpPerson person : List.of(HttpPerson.stranger(port), HttpPerson.inBrowser(port, "admin"))) {
            assertThat(person.get(path).statusCode()).isEqualTo(404);
            assertThat(person.post(path, "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil\"}}")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(identities.createUserQuery().userId("evil").count()).isZero();
    }

    @Test
    void expressionInAQuery_isRefusedOnEveryRoadOfTasklist() {
        var anna = HttpPerson.inBrowser(port, "anna");
        String evil = "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}";

        assertThat(anna.get(ENGINE + "/task?assigneeExpression=%24%7B1%2B1%7D").statusCode())
                .isEqualTo(400);
        assertThat(anna.get(ENGINE + "/task?dueAfterExpression=%24%7B1%2B1%7D").statusCode())
                .isEqualTo(400);
        String filter =
                anna.get(ENGINE + "/filter?maxResults=1").body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(anna.post(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15", evil)
                        .statusCode())
                .isEqualTo(400);
        assertThat(anna.post(ENGINE + "/task", evil).statusCode()).isEqualTo(403);
        assertThat(anna.post(ENGINE + "/filter/create", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void unknownUserWrongPasswordAndLockedUser_getTheSameAnswer() {
        identities.saveUser(withPassword("slot"));
        var stranger = HttpPerson.stranger(port);
        String unknown = answer(stranger.login("niemand", "x"));
        String wrong = answer(stranger.login("slot", "x"));
        IntStream.range(0, 12).forEach(i -> stranger.login("slot", "x"));
        String locked = answer(stranger.login("slot", "demo"));
        identities.deleteUser("slot");

        assertThat(wrong).isEqualTo(unknown);
        assertThat(locked).isEqualTo(unknown);
    }

    @Test
    void loginLeadsOnlyToOurOwnPages() {
        var anna = HttpPerson.stranger(port);
        anna.get("/camunda/app/tasklist/default/");
        assertThat(location(anna.login("anna", "demo")))
                .startsWith("http://localhost:" + port + "/camunda/app/tasklist/default/");

        var bram = HttpPerson.stranger(port);
        bram.get("/login?continue=https://evil.example&redirect=//evil.example");
        bram.get("/api/schools?search=x");
        bram.get("/favicon.ico");
        assertThat(location(bram.login("bram", "demo"))).endsWith("localhost:" + port + "/");
    }

    /** A second session would take the place of that of the login page on the screen. */
    @Test
    void pictureWithoutLogin_isRefused_andBeginsNoSession() {
        var answer = HttpPerson.stranger(port).picture("/camunda/app/tasklist/assets/vendor/favicon.ico");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void everyDemoUser_startsAtAPageThatOpens() {
        for (DemoUsers.Person person : DemoUsers.PEOPLE) {
            var browser = HttpPerson.inBrowser(port, person.id());
            var start = browser.open("/");
            while (start.statusCode() == 302) {
                start = browser.open(URI.create(location(start)).getPath());
            }
            assertThat(start.statusCode()).as(person.id()).isEqualTo(200);
        }
    }

    @Test
    void receptionist_logsOutOnTheOnlyPageThereIs() {
        var rob = HttpPerson.inBrowser(port, "rob");
        String page = rob.open("/kwartiermakers").body();

        assertThat(location(rob.send(
                        "POST",
                        "/logout",
                        "application/x-www-form-urlencoded",
                        "_csrf=" + page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1"))))
                .endsWith("/login?uitgelogd");
        assertThat(location(rob.open("/"))).endsWith("/login");
    }

    @Test
    void loggingOutInAWebapp_endsTheSession() {
        var anna = HttpPerson.inBrowser(port, "anna");

        assertThat(anna.post("/camunda/api/admin/auth/user/default/logout", "").statusCode())
                .isEqualTo(204);

        assertThat(anna.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(location(anna.get("/camunda-welcome"))).endsWith("/login?uitgelogd");
    }

    @Test
    void bodyAboveTheLimit_isRefusedInDutch() {
        String large = "{\"variables\":{\"remark\":{\"value\":\"" + "x".repeat(1_100_000) + "\"}}}";

        for (String path : List.of("/login", ENGINE + "/task/x/submit-form", "/engine-rest/deployment/create")) {
            var answer = HttpPerson.inBrowser(port, "anna").post(path, large);
            assertThat(answer.statusCode()).as(path).isEqualTo(413);
            assertThat(answer.body()).contains(path.equals("/login") ? "413" : "Dit is te groot");
        }
    }

    @Test
    void errorPages_tellNothingOfTheInside() {
        var iris = HttpPerson.inBrowser(port, "iris");
        var refused = iris.get("/camunda/app/cockpit/default/");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(List.of(
                        refused,
                        iris.get("/nergens"),
                        iris.get(ENGINE + "/task/%20/form"),
                        iris.post(ENGINE + "/task/x/submit-form", "{broken"),
                        HttpPerson.stranger(port).post("/engine-rest/deployment/create", "x")))
                .allSatisfy(
                        answer -> assertThat(answer.body()).doesNotContain("\tat ", "Exception:", "nl.ruggensteun"));
    }

    @Test
    void cookies_stayWithUs() {
        var stranger = HttpPerson.stranger(port);
        List<String> cookies = stranger.login("anna", "demo").headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).contains("SameSite=Strict");
            assertThat(HttpCookie.parse(cookie).get(0).isHttpOnly()).isTrue();
        });
        assertThat(stranger.get("/camunda/app/tasklist/default/").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN"))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("SameSite=Strict"));
    }

    @Test
    void pages_carryTheSecurityHeaders() {
        var anna = HttpPerson.inBrowser(port, "anna");

        var ours = HttpPerson.stranger(port).get("/login");
        assertThat(ours.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        var tasklist = anna.get("/camunda/app/tasklist/default/");
        assertThat(tasklist.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(tasklist.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'nonce-", "'strict-dynamic';", "frame-ancestors 'none'")
                .doesNotContain("https:", "unsafe-eval", "script-src 'unsafe-inline'");
        assertThat(List.of(ours, tasklist))
                .allSatisfy(answer -> assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff"));
    }

    @Test
    void pagesLoadingAtTheSameTime_eachGetTheirOwnNonce() throws Exception {
        var anna = HttpPerson.inBrowser(port, "anna");
        Callable<HttpResponse<String>> load = () -> anna.get("/camunda/app/tasklist/default/");
        var people = Executors.newFixedThreadPool(8);
        try {
            for (var page :
                    people.invokeAll(IntStream.range(0, 200).mapToObj(i -> load).toList())) {
                String policy = page.get()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("");
                assertThat(nonce(PAGE_NONCE, page.get().body())).isEqualTo(nonce(POLICY_NONCE, policy));
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static String nonce(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private User withPassword(String id) {
        var user = identities.newUser(id);
        user.setPassword("demo");
        return user;
    }

    private static String answer(HttpResponse<String> answer) {
        return answer.statusCode() + " " + location(answer) + " " + answer.body();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
