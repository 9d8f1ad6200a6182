package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.support.CaseAtSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The people stand beside the form, of the chosen task and no other, and looking at them loses nothing. */
@BrowserTest
class DossierBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private Families families;

    @Test
    void formAndDossier_areSeenTogether_andFollowTheChosenTask() {
        CaseId first = cases.beforeSchool("99AA00");
        CaseId second = cases.beforeSchool("99BB00");
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);

        tasklist.openTask(informParents(first));
        assertThat(tasklist.dossier().locator("h2")).hasText(label(first));
        assertThat(tasklist.dossier()).containsText("Mila Voorbeeld");
        assertThat(tasklist.form()).isVisible();

        tasklist.openTask(informParents(second));
        assertThat(tasklist.dossier().locator("h2")).hasText(label(second));
        assertThat(tasklist.dossier()).containsText("Het Kompas");
    }

    @Test
    void onASmallScreen_theTabShowsTheDossier_andTheFormKeepsWhatWasTyped() {
        CaseId id = cases.beforeSchool("99AA00");
        Page page = BROWSER.as("anna", port, BROWSER.page(768, 1024));
        var tasklist = new Tasklist(page);
        tasklist.openTask(informParents(id));
        assertThat(tasklist.dossier()).isHidden();
        tasklist.date("Field_informedOn", "03-03-2026");

        page.click(".task-details .nav-tabs a:text-is('Dossier')");
        assertThat(tasklist.dossier().locator("h2")).hasText(label(id));
        assertThat(tasklist.form()).isHidden();
        page.click(".task-details .nav-tabs a:text-is('Formulier')");

        assertThat(tasklist.field("Field_informedOn-date")).hasValue("03-03-2026");
    }

    @Test
    void ibEr_seesTheSchoolsPartBesideTheForm() {
        CaseId id = cases.begin("99AA00");
        Page page = BROWSER.as("iris", port);
        var tasklist = new Tasklist(page);

        tasklist.openTask(cases.task(id, "userTask_confirmReceipt").getId());

        assertThat(tasklist.dossier()).containsText("Sam Voorbeeld");
        assertThat(tasklist.dossier()).not().containsText("Mila");
        assertThat(tasklist.dossier()).not().containsText("Er is iets veranderd");
    }

    @Test
    void whatChanged_isReportedFromTheDossier_withTheChildChosenAlready() {
        CaseId id = cases.beforeSchool("99AA00");
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);
        tasklist.openTask(informParents(id));

        tasklist.dossier().locator("[data-starts='schoolChange']").click();

        assertThat(page.locator(".modal-dialog")).containsText("Elke school krijgt eigen toestemming.");
        assertThat(page.locator(".modal-dialog select[id$='-choice'] option:checked"))
                .containsText(label(id));
    }

    private String informParents(CaseId id) {
        return cases.task(id, "userTask_informParents").getId();
    }

    private String label(CaseId id) {
        return families.getCase(id).label();
    }
}
