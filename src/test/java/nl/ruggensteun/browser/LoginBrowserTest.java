package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in and going out, and what each role finds. */
@BrowserTest
class LoginBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Test
    void loginPage_isForEverybody() {
        Page page = BROWSER.page();
        page.navigate("http://localhost:" + port + "/login");

        var violations = new AxeBuilder(page).analyze().getViolations();

        assertThat(violations)
                .filteredOn(found -> List.of("serious", "critical").contains(found.getImpact()))
                .isEmpty();
    }

    @Test
    void begeleider_comesInTasklist_inDutch_withoutTheVendorsNotice() {
        Page page = BROWSER.as("anna", port);

        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page).hasTitle(Pattern.compile("Ruggensteun Taken.*"));
        assertThat(page.locator(".task-filter").first()).containsText("Mijn taken");
        assertThat(page.locator(".task-filter").first()).hasClass(Pattern.compile(".*active.*"));
        assertThat(page.locator(".start-process-action")).isVisible();
        assertThat(page.locator(".create-task-action")).hasCount(0);
        assertThat(page.locator(".ce-eol-banner:visible")).hasCount(0);
        assertThat(page.locator("body")).not().containsText("Create task");
    }

    /** Tasklist looks for new tasks every ten seconds; that is not somebody at work. */
    @Test
    void callsOfThePage_sayHowLongNobodyTouchedIt() {
        Page page = BROWSER.as("anna", port);
        page.locator(".task-filter").first().waitFor();
        page.waitForTimeout(3_000);

        Request poll = page.waitForRequest(request -> request.url().contains("/list?"), () -> {});
        assertThat(Integer.parseInt(poll.allHeaders().get("x-seconds-since-action")))
                .isGreaterThanOrEqualTo(3);
        page.keyboard().press("Shift");
        Request next = page.waitForRequest(request -> request.url().contains("/list?"), () -> {});

        assertThat(Integer.parseInt(next.allHeaders().get("x-seconds-since-action")))
                .isLessThanOrEqualTo(11);
    }

    @Test
    void ibEr_findsTheTasksOfTheSchool_andCanReportASpecialCaseOnly() {
        Page page = BROWSER.as("iris", port);

        assertThat(page.locator(".task-filter").first()).containsText("Taken van mijn school");
        assertThat(page.locator(".start-process-action")).isVisible();
        page.locator(".start-process-action a").first().click();
        assertThat(page.locator(".modal-dialog")).containsText("Bijzonder geval");
        assertThat(page.locator(".modal-dialog")).not().containsText("Toestemming intrekken");
    }

    /** H14: hidden everywhere, and said in Dutch to who can act on it. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noWebappShowsTheVendorsNotice(String webapp) {
        String user = Map.of("tasklist", "karin", "cockpit", "mirjam", "admin", "admin")
                .getOrDefault(webapp, "anna");
        Page page = BROWSER.as(user, port);

        page.navigate("http://localhost:" + port + "/camunda/app/" + webapp + "/default/");

        page.locator("[cam-widget-header] .brand-name, .navbar-brand").first().waitFor();
        assertThat(page.locator(".ce-eol-banner:visible")).hasCount(0);
        assertThat(page.locator("body"))
                .not()
                .containsText(Pattern.compile("end of life|no longer", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void administrator_readsTheFactsAboutTheSupport() {
        Page page = BROWSER.as("admin", port);
        page.navigate("http://localhost:" + port + "/camunda/app/admin/default/");

        assertThat(page.locator(".support")).containsText("de laatste gratis versie");
        assertThat(page.locator(".support")).containsText("docs/security/known-weaknesses.md");
        assertThat(page.locator(".support")).containsText("docs/decisions/0012-leaving-camunda-7.md");
    }

    @Test
    void manager_comesInCockpit_andSeesWhereCasesStand() {
        Page page = BROWSER.as("mirjam", port);

        assertThat(page.locator(".cases-overview h2")).hasText("Waar staan de zaken");
        assertThat(page.locator(".cases-overview table").first()).containsText("Toestemming vragen");
    }

    @Test
    void draftOfAnEarlierUser_isGoneAfterTheLogin_andCannotBeMade() {
        Page page = BROWSER.page();
        page.navigate("http://localhost:" + port + "/login");
        page.evaluate("localStorage.setItem('camunda-form:1', '{\"name\":\"Mila\"}')");

        BROWSER.as("anna", port, page);
        page.locator(".task-filter").first().waitFor();
        page.evaluate("localStorage.setItem('camunda-form:2', '{\"name\":\"Mila\"}')");

        assertThat((String) page.evaluate("Object.keys(localStorage).join()")).doesNotContain("camunda-form");
    }

    @Test
    void draftOfAnEarlierUser_isGoneAtTheLoginPageAlready() {
        Page page = BROWSER.page();
        page.navigate("http://localhost:" + port + "/login");
        page.evaluate("localStorage.setItem('camunda-form:1', '{\"name\":\"Mila\"}')");

        page.reload();

        assertThat((String) page.evaluate("Object.keys(localStorage).join()")).doesNotContain("camunda-form");
    }

    @Test
    void logout_endsTheSession() {
        Page page = BROWSER.as("anna", port);
        page.click(".account .dropdown-toggle");
        page.click(".logout a");
        page.waitForURL("**/login?uitgelogd");
        assertThat(page.locator("body")).containsText("U bent uitgelogd.");

        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");

        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void loginPageThatStoodOpenTooLong_asksOnceMore() {
        Page page = BROWSER.page();
        page.navigate("http://localhost:" + port + "/login");
        page.context().clearCookies();
        page.fill("#username", "anna");
        page.fill("#password", "demo");

        page.click("button[type=submit]");

        assertThat(page.locator("main")).containsText("Log nog een keer in.");
    }

    /** Tasklist looks for new tasks every few seconds: the first of these calls without a session brings the login. */
    @Test
    void expiredSession_asksToLogInAndReturnsToTheSamePlace() {
        Page page = BROWSER.as("anna", port);
        var active = Pattern.compile(".*active.*");
        assertThat(page.locator(".task-filter").first()).hasClass(active);
        page.locator(".task-filter").nth(1).click();
        assertThat(page.locator(".task-filter").nth(1)).hasClass(active);

        page.context().clearCookies();

        page.fill("#username", "anna");
        page.fill("#password", "demo");
        page.click("button[type=submit]");
        assertThat(page.locator(".task-filter").nth(1)).hasClass(active);
        assertThat(page.locator(".task-filter").first()).not().hasClass(active);
    }

    @Test
    void addressOfTheVendorsOwnLogin_leadsToTheTasks() {
        Page page = BROWSER.as("anna", port);

        Page opened = page.context().newPage();
        opened.navigate(
                "http://localhost:" + port + "/camunda/app/tasklist/default/#/login",
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.evaluate("location.hash = '#/login'");

        for (Page one : List.of(page, opened)) {
            assertThat(one).hasURL(Pattern.compile(".*\\?opnieuw.*"));
            assertThat(one.locator(".task-filter").first()).isVisible();
        }
    }
}
