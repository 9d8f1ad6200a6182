package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-01: a child changes school in the middle of a case. Nothing stays with the old school, nothing travels to the new one. */
@ApplicationTest
class E01ChildChangesSchoolTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Schools schools;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private MutableClock clock;

    @LocalServerPort
    private int port;

    @Test
    void theOldSchoolLosesItsAccessInThatVeryMoment() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));

        assertThat(disclosures.mayShare(sam.id(), new Brin6(REGENBOOG))).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.waitingForSchool(sam)).isZero();
    }

    @Test
    void theOldSchoolHearsThatTasksLapsed_whenItKnew() {
        CaseInPlay sam = cases.one().formSent();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before + 1);
    }

    @Test
    void aSchoolThatNeverKnew_hearsNothing() {
        CaseInPlay sam = cases.one().consentGiven();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before);
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void theNewSchool_seesNothing_untilConsentForItIsGiven() {
        CaseInPlay sam = cases.one().supported();

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(sam.seenBy("ilse")).isEmpty();
        assertThat(cases.mayShare(sam)).isFalse();
        sam.formSent();
        assertThat(sam.seenBy("ilse")).containsExactly("userTask_confirmReceipt");
        assertThat(disclosures.mayShare(sam.id(), new Brin6(REGENBOOG))).isFalse();
    }

    @Test
    void backAtTheOldSchool_theOldConsentDoesNotRevive() {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), REGENBOOG));
        cases.runJobs(sam);

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
    }

    @Test
    void nothingTravelsToTheNewSchool() {
        schools.nameContacts(
                Brin6.parse(KOMPAS),
                new SchoolContact("Ilse Jansen", "ib@kompas.example", null),
                new SchoolContact("Een Achtervang", null, null),
                ContactRole.IB_ER);
        CaseInPlay sam = cases.one().supported();
        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);
        sam.formSent();

        String task = sam.task("userTask_confirmReceipt").getId();
        String dossier = HttpPerson.inBrowser(port, "ilse")
                .get("/api/tasks/" + task + "/dossier")
                .body();

        assertThat(dossier)
                .contains("Sam Voorbeeld", "Het Kompas")
                .doesNotContain("Regenboog", "Een vaste plek in de klas", "Iris");
    }

    @Test
    void noSchoolAnyMore_theBegeleiderHelpsToFindOne() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "schoolChange", Map.of("caseId", sam.key(), "schoolSituation", "NO_SCHOOL"));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_arrangeSchool");
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void withoutASchool_theBegeleiderIsRemindedEveryTwoWeeks_andReadsFromWhichAgeAChildMustGo() throws IOException {
        CaseInPlay sam = cases.one();
        play.start("anna", "schoolChange", Map.of("caseId", sam.key(), "schoolSituation", "NO_SCHOOL"));
        cases.runJobs(sam);

        assertThat(daysToArrangeASchool(sam)).isEqualTo(14);
        clock.forward(Duration.ofDays(14));
        sam.anna("userTask_arrangeSchool", Answers.noSchool());

        assertThat(daysToArrangeASchool(sam)).isEqualTo(14);
        assertThat(Files.readString(Path.of("forms", "ruggensteun", "arrange-school.form")))
                .contains("Vanaf 5 jaar is een kind leerplichtig");
    }

    private long daysToArrangeASchool(CaseInPlay theCase) {
        return Duration.between(
                        clock.instant(),
                        theCase.task("userTask_arrangeSchool").getDueDate().toInstant())
                .toDays();
    }
}
