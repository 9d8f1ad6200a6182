package nl.ruggensteun.process.schoolchange;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child changes school in the middle of a case: nothing stays with the old school, nothing travels (E-01). */
@ApplicationTest
class SchoolChangeProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Disclosures disclosures;

    @Test
    void e01_otherSchool_theOldOneLosesItsAccessInThatVeryMoment() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));

        assertThat(disclosures.mayShare(sam.id(), new Brin6(REGENBOOG))).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.waitingForSchool(sam)).isZero();
    }

    @Test
    void e01_otherSchool_seesNothing_untilConsentForItIsGiven() {
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
    void e01_theOldSchoolHearsThatTasksLapsed_whenItKnew() {
        CaseInPlay sam = cases.one().formSent();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before + 1);
    }

    @Test
    void e01_aSchoolThatNeverKnew_hearsNothing() {
        CaseInPlay sam = cases.one().consentGiven();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before);
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void e01_noSchoolAnyMore_theBegeleiderHelpsToFindOne() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "schoolChange", Map.of("caseId", sam.key(), "schoolSituation", "NO_SCHOOL"));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_arrangeSchool");
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void e01_backAtTheOldSchool_theOldConsentDoesNotRevive() {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);

        play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), REGENBOOG));
        cases.runJobs(sam);

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
    }

    @Test
    void theSameSchool_andTheChildOfAColleague_areRefused() {
        CaseInPlay sam = cases.one().formSent();

        assertThatThrownBy(() -> play.start("anna", "schoolChange", Answers.schoolChange(sam.key(), REGENBOOG)))
                .hasMessageStartingWith("[brin6] Het kind gaat al naar deze school.");
        assertThatThrownBy(() -> play.start("bram", "schoolChange", Answers.schoolChange(sam.key(), KOMPAS)))
                .hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        assertThat(cases.mayShare(sam)).isTrue();
    }
}
