package nl.ruggensteun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The begeleider chooses for whom, and prints; the papers and the register can be read by everybody (WCAG 2.2 AA). */
@BrowserTest
class FamilyPapersBrowserTest {

    private static final Path PICTURES = Path.of("target", "papers");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private MutableClock clock;

    @Test
    void begeleider_choosesForWhom_andGetsAPageToPrint() {
        CaseInPlay noor =
                cases.family(at(REGENBOOG, cases.child("Noor", 12))).theCase(0).supported();
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);
        tasklist.openTask(noor.task("userTask_followSupport").getId());
        var button = tasklist.dossier().locator("[data-print='shared']");
        assertThat(button).isDisabled();

        page.selectOption("#print-reader", new SelectOption().setLabel("Ouder 1: Mila Voorbeeld"));
        Page paper = page.waitForPopup(button::click);

        assertThat(paper.locator("h1")).hasText("Wat is er gedeeld?");
        assertThat(paper.locator("main")).containsText("Mila Voorbeeld");
        readable(paper, "shared-adult");
        paper.navigate(paper.url().replaceAll("voor=.*", "voor=" + noor.get().childId()));
        assertThat(paper.locator("main")).containsText("Noor Voorbeeld");
        readable(paper, "shared-child");
    }

    @Test
    void invitationAndAgreements_arePagesToPrint_forWhoIsInvited() {
        CaseInPlay sam = cases.one()
                .supported()
                .anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()))
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .anna(
                        "userTask_planMeeting",
                        UnusualAnswers.with(
                                UnusualAnswers.with(
                                        Answers.meetingPlanned(cases.today().plusDays(3), cases.today()),
                                        "mode",
                                        "ONE_PARENT"),
                                "parent",
                                "1"))
                .atSchool("userTask_confirmMeeting", Answers.schoolComes());
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);
        tasklist.openTask(sam.task("userTask_recordAgreements").getId());
        var invitation = tasklist.dossier().locator("[data-print='invitation']");
        var agreements = tasklist.dossier().locator("[data-print='agreements']");

        page.selectOption("#print-reader", new SelectOption().setLabel("Ouder 2: Daan Voorbeeld"));
        assertThat(invitation).isDisabled();
        page.selectOption("#print-reader", new SelectOption().setLabel("Ouder 1: Mila Voorbeeld"));
        Page paper = page.waitForPopup(invitation::click);
        assertThat(paper.locator("h1")).hasText("Uitnodiging voor een gesprek");
        readable(paper, "invitation");
        Page agreed = page.waitForPopup(agreements::click);
        assertThat(agreed.locator("main")).containsText("Een vaste plek in de klas");
        readable(agreed, "agreements");
    }

    @Test
    void confirmationOfAWithdrawal_isReachedFromItsTask() {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));
        cases.runJobs(sam);
        Page page = BROWSER.as("anna", port);
        var tasklist = new Tasklist(page);
        tasklist.openTask(sam.task("userTask_confirmWithdrawal").getId());

        Page paper = page.waitForPopup(() -> tasklist.dossier()
                .locator("a:text-is('Print: de intrekking is gelukt')")
                .click());

        assertThat(paper.locator("h1")).hasText("De toestemming is ingetrokken");
        readable(paper, "withdrawn");
    }

    @Test
    void officer_opensTheRegisterFromTheDossierOfABreach() {
        var breach = cases.breach("karin", Answers.breach("LOST", null, true, LocalDateTime.now(clock)));
        Page page = BROWSER.as("fatima", port);
        var tasklist = new Tasklist(page);
        tasklist.openTask(breach.task("userTask_assessBreach").getId());
        assertThat(tasklist.dossier().locator("h2")).hasText(breach.id().label());
        assertThat(tasklist.dossier()).containsText("Het formulier van een kind");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("officer.png")));

        Page register = page.waitForPopup(() -> tasklist.dossier()
                .locator("a:text-is('Open het register van datalekken')")
                .click());

        assertThat(register.locator("table")).containsText("apparaat of papier kwijt");
        readable(register, "register");
    }

    @Test
    void whoReportsABreach_readsFirstThatDangerDoesNotWaitForAForm() {
        Page page = BROWSER.as("iris", port);
        var tasklist = new Tasklist(page);
        tasklist.start("Datalek");

        assertThat(tasklist.form()).containsText("Bel nu 112 of de manager van dienst.");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("report.png")));
    }

    /** No serious problem for people who see or hear the page in another way; pictures of screen and paper in target. */
    private static void readable(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(794, 1123);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-print.png")));
        assertThat(page.locator(".screen:visible").count()).isZero();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
