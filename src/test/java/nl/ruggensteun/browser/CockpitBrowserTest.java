package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.support.CaseAtSchool;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cockpit as a manager, a kwartiermaker and an administrator find it. */
@BrowserTest
class CockpitBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** Milliseconds. Cockpit shows 0 while it counts. */
    private static final double UNTIL_COUNTED = 30_000;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"mirjam", "karin", "admin"})
    void aClickOnAProcess_showsItsDiagram_withoutAnErrorAndWithoutANumber(String user) {
        cases.begin("99AA00");
        Page page = BROWSER.as(user, port);
        List<String> refused = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.url().contains("/api/reporting/")) {
                refused.add(answer.status() + " " + answer.url());
            }
        });

        page.navigate(cockpit("#/processes"));
        assertThat(page.locator(".processes-dashboard .cam-table").first()).containsText("Intake van een gezin");
        assertThat(page.locator(".processes-dashboard th:visible:has-text('Lopende zaken')"))
                .hasCount(0);
        assertThat(page.locator(".processes-dashboard th:visible:has-text('Incidenten')"))
                .hasCount(0);
        page.locator("a:has-text('Intake van een gezin')").first().click();

        page.locator("[data-element-id=userTask_recordFamily]").first().waitFor();
        assertThat(page.locator(".page-notifications .notification")).hasCount(0);
        assertThat(page.locator("body")).not().containsText("An unbound number");
        assertThat(page.locator(".running-instances")).isHidden();
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mirjam", "karin", "admin"})
    void theNumbersOfModels_areTrue(String user) {
        Page page = BROWSER.as(user, port);
        page.navigate(cockpit("#/dashboard"));

        assertThat(page.locator(".stats-section.decisions"))
                .containsText(
                        String.valueOf(repository
                                .createDecisionDefinitionQuery()
                                .latestVersion()
                                .count()),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(UNTIL_COUNTED));
        assertThat(page.locator(".stats-section.deployments .value"))
                .not()
                .hasText(
                        Pattern.compile("^\\s*0?\\s*$"),
                        new LocatorAssertions.HasTextOptions().setTimeout(UNTIL_COUNTED));
    }

    @Test
    void administrator_seesWhatFailed_andTriesItAgain() {
        giveUp();
        Page page = BROWSER.as("admin", port);
        page.navigate(cockpit("#/dashboard"));

        var failures = page.locator(".failures");
        assertThat(failures).containsText("Verstuur het bericht");
        assertThat(failures).containsText("Van de ontvanger is geen e-mailadres bekend.");
        assertThat(new AxeBuilder(page).include(".failures").analyze().getViolations())
                .filteredOn(found -> List.of("serious", "critical").contains(found.getImpact()))
                .isEmpty();

        failures.locator("tr:has-text('Verstuur het bericht') button").click();

        assertThat(failures).containsText("Het systeem probeert het nu opnieuw.");
        assertThat(failures).not().containsText("Van de ontvanger is geen e-mailadres bekend.");
    }

    @Test
    void kwartiermaker_seesWhatFailed_withoutAButton_andAManagerDoesNot() {
        String instance = giveUp();
        Page karin = BROWSER.as("karin", port);
        karin.navigate(cockpit("#/dashboard"));

        assertThat(karin.locator(".failures")).containsText("Verstuur het bericht");
        assertThat(karin.locator(".failures button")).hasCount(0);
        Page mirjam = BROWSER.as("mirjam", port);
        assertThat(mirjam.locator(".cases-overview h2")).isVisible();
        assertThat(mirjam.locator(".failures")).isHidden();
        runtime.deleteProcessInstance(instance, "test");
    }

    /** A message to somebody without an address, with no try left. */
    private String giveUp() {
        String task = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> outbox.toUser("nobodyhere", Template.TASK_WAITING, null, task));
        UUID message = database.queryForObject("select id from rs_notification where task_id = ?", UUID.class, task);
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(message.toString())
                .singleResult()
                .getId();
        String job =
                jobs.createJobQuery().processInstanceId(instance).singleResult().getId();
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                jobs.executeJob(job);
            } catch (RuntimeException expected) {
                jobs.setJobRetries(job, 1 - attempt);
            }
        }
        return instance;
    }

    private String cockpit(String place) {
        return "http://localhost:" + port + "/camunda/app/cockpit/default/" + place;
    }
}
