package nl.ruggensteun.process.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking a consent back is one form; it holds at once, and who asked for it hears that it worked (R-132, E-10). */
@ApplicationTest
class WithdrawalProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Consents consents;

    @Test
    void withdrawn_holdsInThatVeryMoment_beforeAnyBackgroundStep() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "withdrawal", withdrawal(sam, "1"));

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    @Test
    void withdrawn_theCaseGoesOnWithoutTheSchool_andTheParentGetsAConfirmation() {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "withdrawal", withdrawal(sam, "2"));
        cases.runJobs(sam);
        assertThat(sam.open()).containsExactly("userTask_confirmWithdrawal", "userTask_supportWithoutSchool");
        sam.anna("userTask_confirmWithdrawal", confirmed());

        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
        assertThat(consents.getCurrent(sam.id()).withdrawalConfirmedOn()).contains(cases.today());
    }

    @Test
    void messagesThatWaitForTheSchool_areNeverSent() {
        CaseInPlay sam = cases.one().formSent();
        assertThat(cases.waitingForSchool(sam)).isPositive();

        play.start("anna", "withdrawal", withdrawal(sam, "1"));

        assertThat(cases.waitingForSchool(sam)).isZero();
    }

    @Test
    void aSchoolThatKnew_hearsThatTasksLapsed_withoutTheCase() {
        CaseInPlay sam = cases.one().formSent();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "withdrawal", withdrawal(sam, "1"));
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before + 1);
    }

    @Test
    void aSchoolThatNeverKnew_hearsNothing() {
        CaseInPlay sam = cases.one().consentGiven();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "withdrawal", withdrawal(sam, "1"));
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before);
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void theCaseOfAColleague_looksLikeNone() {
        CaseInPlay sam = cases.one().formSent();

        assertThatThrownBy(() -> play.start("bram", "withdrawal", withdrawal(sam, "1")))
                .hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        assertThatThrownBy(() ->
                        play.start("anna", "withdrawal", UnusualAnswers.with(withdrawal(sam, "1"), "caseId", "x")))
                .hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void somebodyWhoDoesNotDecide_cannotWithdraw() {
        CaseInPlay sam = cases.one().formSent();

        assertThatThrownBy(() -> play.start("anna", "withdrawal", withdrawal(sam, "CHILD")))
                .hasMessage("Deze persoon beslist nu niet over de toestemming.");
        assertThatThrownBy(() -> play.start("anna", "withdrawal", withdrawal(sam, "6")))
                .hasMessageStartingWith("[withdrawnBy]");
    }

    @Test
    void theConfirmationCannotLieBeforeTheWithdrawal() {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "withdrawal", withdrawal(sam, "1"));
        cases.runJobs(sam);

        assertThatThrownBy(() -> sam.anna(
                        "userTask_confirmWithdrawal",
                        Map.of("confirmedOn", cases.today().minusDays(1).toString(), "channel", "PHONE")))
                .hasMessageStartingWith("[confirmedOn]");
    }

    private Map<String, Object> withdrawal(CaseInPlay theCase, String by) {
        return Answers.withdrawal(theCase.key(), by, cases.today());
    }

    private Map<String, Object> confirmed() {
        return Map.of("confirmedOn", cases.today().toString(), "channel", "IN_PERSON");
    }
}
