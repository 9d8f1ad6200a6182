package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.ruggensteun.support.CaseAtSchool;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Ik pak dit op" is there for who may take a task, and only then. */
@BrowserTest
class GroupTaskBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private TaskService tasks;

    @Test
    void taskOfTheTeam_isTakenUpByABegeleider_andItsFormOpens() {
        Task team = cases.task(cases.beforeSchool("99AA00"), "userTask_informParents");
        tasks.addCandidateGroup(team.getId(), "begeleider");
        tasks.setAssignee(team.getId(), null);
        Page page = BROWSER.as("bram", port);
        var tasklist = new Tasklist(page);

        tasklist.openTask(team.getId());
        assertThat(page.locator(".disabled-form")).isVisible();
        claim(page).click();

        assertThat(page.locator(".disabled-form")).hasCount(0);
        assertThat(claim(page)).hasCount(0);
    }

    @Test
    void taskOfASchool_cannotBeTakenUpByTheBegeleider() {
        Task ofSchool = cases.task(cases.begin("99AA00"), "userTask_confirmReceipt");
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);

        tasklist.openTask(ofSchool.getId());

        assertThat(tasklist.dossier().locator("h2")).isVisible();
        assertThat(claim(page)).isHidden();
    }

    private static Locator claim(Page page) {
        return page.locator(".task-card .claim").first();
    }
}
