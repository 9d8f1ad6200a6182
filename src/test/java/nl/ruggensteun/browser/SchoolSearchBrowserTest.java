package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A school is found by name, without knowing its code, also by keyboard alone. */
@BrowserTest
class SchoolSearchBrowserTest {

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

    @Test
    void partOfTheName_andTheArrowKeys_fillInTheCode() {
        Page page = atTheSchoolOfTheChild();
        var search = page.locator(".school-search input");
        search.focus();
        search.pressSequentially("regenb voorbeeldstad");
        assertThat(page.locator(".school-list [role=option]").first()).containsText("De Regenboog · ");

        search.press("ArrowDown");
        assertThat(page.locator(".school-list [aria-selected=true]")).hasCount(1);
        search.press("Enter");

        assertThat(new Tasklist(page).field("Field_brin6")).hasValue("99AA00");
        assertThat(page.locator(".school-chosen")).containsText("De Regenboog");
        assertThat(page.locator(".school-list")).isHidden();
    }

    @Test
    void codeThatDoesNotExist_isRefusedAtItsField() {
        Page page = atTheSchoolOfTheChild();
        var tasklist = new Tasklist(page);
        tasklist.field("Field_brin6").fill("00ZZ99");

        tasklist.done().click();

        assertThat(tasklist.around("Field_brin6").locator(".refused-field"))
                .containsText("Deze schoolcode kennen wij niet");
        assertThat(tasklist.field("Field_brin6")).hasValue("00ZZ99");
    }

    private Page atTheSchoolOfTheChild() {
        String instance = play.start("anna", "intake", Answers.familyRegistered(clock.today()));
        String key = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        complete(key, "userTask_explainRuggensteun", Answers.explained());
        complete(
                key,
                "userTask_recordFamily",
                Answers.family(
                        List.of("Mila Voorbeeld"),
                        Answers.child("Sam", "Voorbeeld", clock.today().minusYears(8), "1")));
        complete(key, "userTask_recordSafety", Answers.safe());
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);
        tasklist.openTask(
                play.tasksOf("anna", key, "userTask_recordSchool").get(0).getId());
        tasklist.form().locator("input[type=radio]").first().check();
        page.locator(".school-search").waitFor();
        return page;
    }

    private void complete(String key, String task, Map<String, Object> answers) {
        play.complete("anna", play.tasksOf("anna", key, task).get(0), answers);
    }
}
