package nl.ruggensteun.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-04: nobody knows where the other parent is. No false signature, and not stuck for ever. */
@ApplicationTest
class E04ParentCannotBeReachedTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private MissingSignatures missing;

    @Autowired
    private MutableClock clock;

    @Test
    void notReached_isWrittenDown_andByItselfChangesNothing() {
        CaseInPlay sam = notReached();

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
    }

    @Test
    void threeAttempts_overTwoChannels_inTenWorkingDays() {
        CaseInPlay sam = notReached();
        LocalDate first = cases.today();
        clock.forward(Duration.ofDays(13));
        assertThatThrownBy(() -> ask(sam, first, first.plusDays(7), cases.today()))
                .hasMessageStartingWith("[attempts]");
        clock.forward(Duration.ofDays(1));
        assertThatThrownBy(() -> ask(sam, first, cases.today())).hasMessageStartingWith("[attempts]");

        ask(sam, first, first.plusDays(7), cases.today());

        assertThat(missing.of(sam.id()).get(0).attempts()).hasSize(3);
    }

    @Test
    void theBegeleiderChecksWhetherThisParentHasGezag() {
        CaseInPlay sam = notReached();
        LocalDate first = cases.today();
        clock.forward(Duration.ofDays(14));

        assertThatThrownBy(() -> play.start(
                        "anna",
                        "missingSignature",
                        UnusualAnswers.with(
                                Answers.unreachable(sam.key(), "2", first, first.plusDays(7), cases.today()),
                                "authorityCheck",
                                null)))
                .hasMessageStartingWith("[authorityCheck]");
    }

    @Test
    void aKwartiermakerAndAnAandachtsfunctionaris_decideWithAReasonAndADay() {
        CaseInPlay sam = asked();
        assertThatThrownBy(() -> sam.does("karin", "userTask_decideAsKwartiermaker", Map.of("decision", "APPROVED")))
                .hasMessageContaining("[decisionReason]")
                .hasMessageContaining("[reviewOn]");

        decided(sam, cases.today().plusDays(60));

        assertThat(cases.mayShare(sam)).isTrue();
        assertThat(sam.open()).containsExactly("userTask_informParents", "userTask_readDecision");
    }

    @Test
    void onTheDayToLookAgain_thereIsATask_andNothingIsApprovedByItself() {
        CaseInPlay sam = decided(asked(), cases.today().plusDays(60))
                .anna("userTask_readDecision", Map.of("howToGoOn", "Elke week bellen."));

        clock.forward(Duration.ofDays(46));
        assertThat(sam.dueTimersRun().sees("anna", "userTask_lookAgain")).isTrue();
        clock.forward(Duration.ofDays(14));

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    private CaseInPlay notReached() {
        return cases.one()
                .answers("Ouder 1", Answers.consentGiven(cases.today()))
                .answers("Ouder 2", UnusualAnswers.notReachable());
    }

    private CaseInPlay asked() {
        CaseInPlay sam = notReached();
        LocalDate first = cases.today();
        clock.forward(Duration.ofDays(14));
        ask(sam, first, first.plusDays(7), cases.today());
        return sam;
    }

    private void ask(CaseInPlay sam, LocalDate... triedOn) {
        play.start("anna", "missingSignature", Answers.unreachable(sam.key(), "2", triedOn));
        cases.runJobs(sam);
    }

    private static CaseInPlay decided(CaseInPlay sam, LocalDate reviewOn) {
        return sam.does("karin", "userTask_decideAsKwartiermaker", Answers.signatureDecision("APPROVED", reviewOn))
                .does("ada", "userTask_decideAsOfficer", Answers.signatureDecision("APPROVED", reviewOn));
    }
}
