package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People are chosen by name, and a school reads whom it can call (E-11, E-12, R-168). */
@BrowserTest
class PeopleBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private Families families;

    @Autowired
    private Absences absences;

    @Autowired
    private Play play;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void aColleague() {
        colleagues.join("wim", "Wim", "begeleider");
    }

    @AfterEach
    void nobodyIsAwayAnyMore() {
        colleagues.leave();
    }

    @Test
    void aBegeleiderReportsAnAbsence_withAColleagueChosenByName() {
        Page page = BROWSER.as("wim", port);
        var tasklist = new Tasklist(page);
        tasklist.start("Begeleider is afwezig");
        tasklist.field("Field_awayOrBack-0").check();

        list(page, "Field_substitute").selectOption("bram");
        tasklist.date("Field_from", "10-03-2026");
        tasklist.date("Field_until", "13-03-2026");
        tasklist.field("Field_phone").fill("06 0000 0001");
        assertThat(list(page, "Field_substitute").locator("option:checked")).hasText("Bram Visser");
        tasklist.done().click();
        tasklist.form().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        clock.set(LocalDate.of(2026, 3, 10));
        org.assertj.core.api.Assertions.assertThat(absences.actingFor("wim")).isEqualTo("bram");
    }

    @Test
    void aFamilyIsHandedOver_toAColleagueChosenByName() {
        CaseId sam = cases.beforeSchool("99AA00");
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);
        tasklist.start("Draag een gezin over");

        list(page, "Field_caseId").selectOption(sam.toString());
        list(page, "Field_newBegeleider").selectOption("wim");
        tasklist.done().click();
        tasklist.form().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        org.assertj.core.api.Assertions.assertThat(families.getCase(sam).begeleider())
                .isEqualTo("wim");
    }

    @Test
    void anIbErReadsWhomToCall() {
        CaseId sam = cases.begin("99AA00");
        play.start("anna", "handover", Answers.handover(sam.toString(), "wim"));
        absences.report("wim", "bram", clock.today(), clock.today().plusDays(3), "wim");
        Page page = BROWSER.as("iris", port);
        var tasklist = new Tasklist(page);
        tasklist.openTask(cases.task(sam, "userTask_confirmReceipt").getId());
        assertThat(tasklist.dossier()).containsText("Opvang: tot en met 06-03: Bram Visser");
        assertThat(tasklist.dossier()).containsText("Bel Ruggensteun: Karin Smit");

        tasklist.start("Bijzonder geval");
        assertThat(page.locator(".modal-dialog")).containsText("Bel Ruggensteun: Karin Smit, 000 000 00 00.");
    }

    @Test
    void anIbErChoosesWhoIsAway_amongHerColleagues() {
        Page page = BROWSER.as("iris", port);
        var tasklist = new Tasklist(page);
        tasklist.start("Contactpersoon van school verandert");
        tasklist.field("Field_contactStatus-0").check();
        assertThat(list(page, "Field_schoolPerson")).containsText("Iris Bakker");
        assertThat(list(page, "Field_schoolPerson")).not().containsText("Ilse");
        tasklist.field("Field_takesOver-1").check();
        assertThat(tasklist.field("Field_contactName")).isVisible();
    }

    @Test
    void aKwartiermakerSeesFamiliesWithoutABegeleider() {
        CaseId sam = cases.beforeSchool("99AA00");
        play.start("anna", "handover", Answers.handover(sam.toString(), "wim"));
        colleagues.leave("wim");
        Page page = BROWSER.as("karin", port);
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/");

        assertThat(page.locator(".orphans"))
                .containsText(families.getCase(sam).family().number());
    }

    private static Locator list(Page page, String field) {
        return page.locator(".modal-dialog [id$='-" + field + "-choice']");
    }
}
