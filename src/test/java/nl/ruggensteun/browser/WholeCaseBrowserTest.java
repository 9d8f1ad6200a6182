package nl.ruggensteun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.CaseScript;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Anna, Iris and Ilse play the case of a family with three children at two schools in Tasklist: click by click for Sam,
 * up to the eindgesprek, and for Liv what her school does first. The same steps of the others go by the same forms
 * without the browser. With {@code -Dupdate.docs=true} it
 * leaves the pictures of the handbook.
 */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=whole-case-browser")
class WholeCaseBrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    @Autowired
    private HistoryService history;

    @LocalServerPort
    private int port;

    private String number;

    @Test
    void annaAndIris_playTheCaseToTheEnd() {
        LocalDate today = LocalDate.now(clock);
        Staff anna = new Staff(browser.as("anna", port, loginPage()));
        anna.start("Intake van een gezin")
                .fill("intake/family-registered", Answers.familyRegistered(today))
                .picture("03-start-intake")
                .handIn();
        String family = newestFamily();
        number = families.get(FamilyId.of(family)).number();
        anna.open("Leg Ruggensteun uit", number)
                .fill("intake/explain-ruggensteun", Answers.explained())
                .picture("04-explain-ruggensteun")
                .handIn();
        wrongThenRight(anna, today);
        anna.open("Leg vast wat veilig is", number)
                .fill("intake/record-safety", Answers.safe())
                .picture("07-record-safety")
                .handIn();
        anna.open("Noteer de school", label("Sam"))
                .fill("intake/record-school", Answers.attends("99AA00"))
                .picture("08-record-school")
                .handIn();
        anna.open("Noteer de school", label("Noor"))
                .fill("intake/record-school", Answers.attends("99AA00"))
                .handIn();
        anna.open("Noteer de school", label("Liv"))
                .fill("intake/record-school", Answers.attends("99BB00"))
                .handIn();

        List<ChildCase> cases = families.casesOf(FamilyId.of(family));
        assertThat(cases).hasSize(3);
        cases.forEach(child -> play.runJobs(child.id().toString()));
        anna.open("Vraag om toestemming", label("Sam"))
                .picture("02-takenlijst")
                .fill("consent/ask-signer", Answers.consentGiven(today))
                .picture("09-ask-signer")
                .handIn();
        anna.open("Vraag om toestemming", label("Sam"))
                .fill("consent/ask-signer", Answers.consentGiven(today))
                .handIn();
        Staff iris = new Staff(browser.as("iris", port, window()));
        assertThat(iris.seesInTheList("Sam")).isFalse();
        new Staff(browser.as("mirjam", port, window()))
                .waitFor("Waar staan de zaken")
                .picture("24-cockpit-manager");
        String sam = child(cases, "Sam").id().toString();
        throughTheSchool(anna, iris, sam, today);
        ChildCase noor = child(cases, "Noor");
        ChildCase liv = child(cases, "Liv");
        byForms(noor, today).consentGiven().formSent().schoolAnswers();
        byForms(liv, today).consentGiven().formSent();
        atTheSecondSchool(liv, today);
        byForms(noor, today).shelterFollows().supported();
        byForms(liv, today).shelterFollows().supported();
        throughTheEnd(anna, iris, sam, today);
        byForms(noor, today).closed();
        byForms(liv, today).closed();

        anna.open("Vraag ouders hoe het ging", number)
                .fill("exitInterview/interview-parents", Answers.experience())
                .picture("23-interview-parents")
                .handIn();
        anna.open("Vraag kinderen hoe het ging", number)
                .fill("exitInterview/interview-children", Answers.experience())
                .handIn();
        play.runJobs(family);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(family)
                        .unlimitedList())
                .as("left of the family")
                .extracting(
                        instance -> instance.getProcessDefinitionId() + runtime.getActiveActivityIds(instance.getId()))
                .isEmpty();
        assertThat(families.casesOf(FamilyId.of(family))).allMatch(child -> child.stage() == CaseStage.CLOSED);
    }

    /** A browser whose today is the today of the test. */
    private Page window() {
        Page page = browser.page(1440, 900);
        page.context().clock().setFixedTime(Date.from(clock.instant()));
        return page;
    }

    /** Before the login, so that the first picture of the handbook is the login page. */
    private Page loginPage() {
        Page page = window();
        page.navigate("http://localhost:" + port + "/login");
        if (Boolean.getBoolean("update.docs")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("docs", "images", "handboek", "01-inloggen.png")));
        }
        return page;
    }

    /** A date of birth in the future is refused at its field, and nothing that was typed is lost. */
    private void wrongThenRight(Staff anna, LocalDate today) {
        anna.open("Leg gezin en gezag vast", number)
                .fill("intake/record-family", people(today.plusDays(1), today))
                .press();
        anna.waitFor("in de toekomst");
        anna.picture("06-field-errors");
        String born = today.minusYears(8).toString();
        anna.fill("intake/record-family", Map.of("children", List.of(Map.of("birthDate", born))))
                .picture("05-record-family")
                .handIn();
    }

    private static Map<String, Object> people(LocalDate samsBirthday, LocalDate today) {
        return Answers.family(
                List.of("Mila Voorbeeld", "Daan Voorbeeld"),
                Answers.child("Sam", "Voorbeeld", samsBirthday, "1", "2"),
                Answers.child("Noor", "Voorbeeld", today.minusYears(7), "1", "2"),
                Answers.child("Liv", "Voorbeeld", today.minusYears(5), "1"));
    }

    private void throughTheSchool(Staff anna, Staff iris, String sam, LocalDate today) {
        play.runJobs(sam);
        anna.open("Vertel ouders dat u belt", label("Sam"))
                .fill("informSchool/inform-parents", Answers.firstContact(today))
                .picture("10-inform-parents")
                .handIn();
        play.runJobs(sam);
        iris.open("Bevestig en noem contact", label("Sam"))
                .picture("11-takenlijst-iber")
                .fill("informSchool/confirm-receipt", Answers.receiptConfirmed(today))
                .picture("12-confirm-receipt")
                .handIn();
        play.runJobs(sam);
        anna.open("Praat met het kind", label("Sam"))
                .fill("informSchool/talk-at-shelter", Answers.talkedAtShelter(today))
                .handIn();
        iris.open("Praat met de leerling", label("Sam"))
                .fill("informSchool/talk-at-school", Answers.talkedAtSchool(today))
                .picture("13-dossier-iber")
                .handIn();
        anna.open("Berg het formulier op", label("Sam"))
                .fill("informSchool/file-form", Answers.filed(today))
                .handIn();
        play.runJobs(sam);
        anna.open("Bespreek startgesprek met ouders", label("Sam"))
                .fill("startgesprek/prepare-startgesprek", Answers.startgesprekPrepared(today))
                .picture("14-prepare-startgesprek")
                .handIn();
        meet(anna, iris, sam, today);
        iris.open("Leg ouders drie momenten uit", label("Sam"))
                .fill("startgesprek/tell-parents", Answers.parentsTold(today))
                .handIn();
        play.runJobs(sam);
    }

    /** A driegesprek: the startgesprek and the eindgesprek have the same steps. */
    private void meet(Staff anna, Staff iris, String sam, LocalDate today) {
        anna.open("Plan het gesprek", label("Sam"))
                .fill("driegesprek/plan-meeting", Answers.meetingPlanned(today.plusDays(7), today))
                .picture("15-plan-meeting")
                .handIn();
        play.runJobs(sam);
        iris.open("Laat weten of u komt", label("Sam"))
                .fill("driegesprek/confirm-meeting", Answers.schoolComes())
                .picture("16-confirm-meeting")
                .handIn();
        anna.open("Leg de afspraken vast", label("Sam"))
                .fill("driegesprek/record-agreements", Answers.agreed(today))
                .picture("17-record-agreements")
                .handIn();
        play.runJobs(sam);
    }

    /** Ilse works at the other school: she finds Liv, and not the brother and sister. */
    private void atTheSecondSchool(ChildCase liv, LocalDate today) {
        Staff ilse = new Staff(browser.as("ilse", port, window()));
        assertThat(ilse.seesInTheList("Liv")).isTrue();
        assertThat(ilse.seesInTheList("Sam")).isFalse();
        assertThat(ilse.seesInTheList("Noor")).isFalse();
        ilse.open("Bevestig en noem contact", label("Liv"))
                .fill("informSchool/confirm-receipt", Answers.receiptConfirmed(today))
                .handIn();
        play.runJobs(liv.id().toString());
        ilse.open("Praat met de leerling", label("Liv"))
                .fill("informSchool/talk-at-school", Answers.talkedAtSchool(today))
                .handIn();
        play.runJobs(liv.id().toString());
    }

    private void throughTheEnd(Staff anna, Staff iris, String sam, LocalDate today) {
        anna.open("Volg de begeleiding", label("Sam"))
                .picture("18-dossier-begeleider")
                .fill("ruggensteun/follow-support", Answers.supportEnds(today))
                .picture("19-follow-support")
                .handIn();
        play.runJobs(sam);
        anna.open("Bespreek einde met ouders", label("Sam"))
                .fill("afsluiting/discuss-end", Answers.parentsInformed(today))
                .picture("20-discuss-end")
                .handIn();
        play.runJobs(sam);
        anna.open("Kies hoe u afrondt", label("Sam"))
                .fill("afsluiting/choose-closing", Answers.closeWithMeeting())
                .picture("21-choose-closing")
                .handIn();
        play.runJobs(sam);
        meet(anna, iris, sam, today);
        iris.open("Rond af op school", label("Sam"))
                .fill("afsluiting/close-at-school", Answers.closedAtSchool(today))
                .picture("22-close-at-school")
                .handIn();
        play.runJobs(sam);
    }

    private CaseScript byForms(ChildCase child, LocalDate today) {
        return new CaseScript(play, "anna", ibErOf(child), child.id().toString(), today);
    }

    private static String ibErOf(ChildCase child) {
        return child.brin6().orElseThrow().value().equals("99AA00") ? "iris" : "ilse";
    }

    private static ChildCase child(List<ChildCase> cases, String firstName) {
        return cases.stream()
                .filter(child -> child.label().endsWith(firstName))
                .findFirst()
                .orElseThrow();
    }

    /** As the list of tasks shows a child: {@code 2026-0001 · Sam}. */
    private String label(String child) {
        return number + " · " + child;
    }

    private String newestFamily() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("intake")
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getBusinessKey();
    }
}
