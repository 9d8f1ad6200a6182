package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form in Tasklist says in Dutch, at the field, what is wrong, and keeps what was typed. */
@BrowserTest
class FormErrorsBrowserTest {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String REQUIRED = "Vul dit in.";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Play play;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MutableClock clock;

    private Page page;
    private Tasklist tasklist;
    private final List<String> submits = new ArrayList<>();

    @BeforeEach
    void annaIsAtWork() {
        page = BROWSER.page();
        page.onRequest(request -> {
            if (request.url().endsWith("/submit-form")) {
                submits.add(request.postData());
            }
        });
        tasklist = new Tasklist(page);
    }

    @Test
    void emptyForm_saysAtEachFieldThatItIsNeeded_andIsNotSent() {
        BROWSER.as("anna", port, page);
        tasklist.start("Intake van een gezin");

        tasklist.done().click();

        assertThat(tasklist.around("Field_intakeDate-date")).containsText(REQUIRED);
        assertThat(tasklist.around("Field_supportForm")).containsText(REQUIRED);
        assertThat(submits).isEmpty();
    }

    @Test
    void datesAreDutch_whateverTheBrowserSpeaks() {
        BROWSER.as("anna", port, page);
        tasklist.start("Intake van een gezin");
        var date = tasklist.field("Field_intakeDate-date");
        assertThat(date).hasAttribute("placeholder", "dd-mm-jjjj");

        date.click();

        assertThat(tasklist.form().locator(".flatpickr-weekday").first()).hasText("ma");
        tasklist.date("Field_intakeDate", "3-2-2026");
        assertThat(date).hasValue("03-02-2026");
    }

    @Test
    void refusedAnswer_showsWhyAtItsField_keepsWhatWasTyped_andIsGoneAfterTheChange() {
        BROWSER.as("anna", port, page);
        tasklist.start("Intake van een gezin");
        LocalDate tomorrow = clock.today().plusDays(1);
        tasklist.date("Field_intakeDate", tomorrow.format(DUTCH));
        tasklist.choose("Field_supportForm", "In de opvang");
        tasklist.choose("Field_language", "Nederlands");
        tasklist.field("Field_familyFileRef").fill("DEMO-7");

        tasklist.done().click();

        var field = tasklist.field("Field_intakeDate-date");
        assertThat(tasklist.around("Field_intakeDate-date").locator(".refused-field"))
                .hasText("Deze datum ligt in de toekomst. Vul de dag van de intake in.");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).isFocused();
        assertThat(page.locator(".modal-dialog [notifications-panel] .alert"))
                .containsText("Er is nog niets opgeslagen.");
        assertThat(page.locator(".modal-dialog [notifications-panel] .alert"))
                .not()
                .containsText("Rejection");
        assertThat(tasklist.field("Field_familyFileRef")).hasValue("DEMO-7");

        tasklist.date("Field_intakeDate", clock.today().format(DUTCH));

        assertThat(page.locator(".refused-field")).hasCount(0);
        tasklist.done().dblclick();
        page.locator(".modal-dialog").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(submits).as("one refused, one accepted").hasSize(2);
        assertThat(submits.get(1)).contains("\"" + clock.today() + "\"");
    }

    @Test
    void wrongRowOfAList_isMarkedInThatRow() {
        String task = recordFamily();
        BROWSER.as("anna", port, page);
        tasklist.openTask(task);
        tasklist.field("Field_guardians_name_0").fill("Mila Voorbeeld");
        tasklist.choose("Field_guardians_kind_0", "Ouder");
        tasklist.choose("Field_guardians_reachability_0", "Ja");
        child(0, "Sam", "01-02-2018");
        tasklist.form().locator("button:has-text('Regel erbij')").last().click();
        child(1, "Noor", "01-02-1990");

        tasklist.done().click();

        assertThat(page.locator(".refused-field")).hasCount(1);
        assertThat(tasklist.around("Field_children_birthDate_1-date").locator(".refused-field"))
                .containsText("18 jaar of ouder");
        assertThat(tasklist.field("Field_children_firstName_0")).hasValue("Sam");
    }

    private void child(int row, String name, String birthDate) {
        tasklist.field("Field_children_firstName_" + row).fill(name);
        tasklist.field("Field_children_lastName_" + row).fill("Voorbeeld");
        tasklist.date("Field_children_birthDate_" + row, birthDate);
        tasklist.field("Field_children_authority_" + row + "-0").check();
        tasklist.choose("Field_children_authorityVerifiedBy_" + row, "Gezagsregister");
    }

    /** @return the task in which a new family's people are recorded */
    private String recordFamily() {
        String instance = play.start("anna", "intake", Answers.familyRegistered(clock.today()));
        String key = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        play.complete(
                "anna", play.tasksOf("anna", key, "userTask_explainRuggensteun").get(0), Answers.explained());
        return play.tasksOf("anna", key, "userTask_recordFamily").get(0).getId();
    }
}
