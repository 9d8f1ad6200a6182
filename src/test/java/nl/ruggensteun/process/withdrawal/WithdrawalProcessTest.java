package nl.ruggensteun.process.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the form about a withdrawal refuses; what it does is in {@code E10ConsentWithdrawnTest}. */
@ApplicationTest
class WithdrawalProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

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
}
