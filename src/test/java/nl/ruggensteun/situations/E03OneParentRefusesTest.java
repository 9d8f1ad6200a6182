package nl.ruggensteun.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.consent.AskingAgain;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-03: one parent with gezag says no. Nothing is shared, nobody presses, and the support goes on. */
@ApplicationTest
class E03OneParentRefusesTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Consents consents;

    @Autowired
    private AskingAgain askingAgain;

    @Autowired
    private MutableClock clock;

    @Test
    void oneParentRefuses_theConsentIsRefused_andTheSchoolHearsNothing() {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentRefused());

        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
        assertThat(consents.status(consents.getCurrent(sam.id()).id())).isEqualTo(ConsentStatus.REFUSED);
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void theYesOfTheOther_isNotEnough() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 2", Answers.consentGiven(cases.today()))
                .answers("Ouder 1", Answers.consentRefused());

        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
    }

    @Test
    void askedAgainAfterARefusal_everyoneIsAskedAnew() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 2", Answers.consentGiven(cases.today()))
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("ASK_AGAIN"));

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");

        sam.consentGiven();

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void nobodyIsAskedAgain_byItself() {
        CaseInPlay sam = refused();

        clock.forward(Duration.ofDays(100));
        sam.dueTimersRun();
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
    }

    @Test
    void theSupportGoesOn_andTheSchoolHearsNothing() {
        CaseInPlay sam = refused().anna("userTask_supportWithoutSchool", UnusualAnswers.withoutSchool("CONTINUE"));

        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
        assertThat(sam.stage()).isEqualTo(CaseStage.WITHOUT_CONSENT);
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void onADayThatTheyChoose_theyCanBeAskedAgain() {
        CaseInPlay sam = refused()
                .anna("userTask_supportWithoutSchool", UnusualAnswers.withoutSchool("ASK_AGAIN"))
                .consentGiven();

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void theBegeleiderTalks_atMostTwice() {
        CaseInPlay sam = talkedTwice();

        assertThat(askingAgain.talksAboutNo(sam.id())).isEqualTo(2);
        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void inTheSecondTalk_nobodyIsAskedOnceMore() {
        CaseInPlay sam = refusedTwice();

        assertThatThrownBy(() -> sam.anna("userTask_discussNoConsent", UnusualAnswers.noConsent("ASK_AGAIN")))
                .hasMessageStartingWith("[followUp]")
                .hasMessageContaining("2 keer");
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
    }

    @Test
    void afterThat_theyAreAskedOnTheDayThatTheyChose_andNotBefore() {
        CaseInPlay sam = refusedTwice()
                .anna(
                        "userTask_discussNoConsent",
                        UnusualAnswers.with(
                                UnusualAnswers.noConsent("STOP"),
                                "askAgainFrom",
                                cases.today().plusDays(30).toString()));
        assertThatThrownBy(() -> sam.anna("userTask_supportWithoutSchool", askAgain("CHOSEN_DAY")))
                .hasMessageStartingWith("[wish]");

        clock.forward(Duration.ofDays(30));
        sam.anna("userTask_supportWithoutSchool", askAgain("CHOSEN_DAY"));

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
    }

    @Test
    void whoChoseNoDay_isAskedOnlyWhenTheyAskForItThemselves() {
        CaseInPlay sam = talkedTwice();
        for (String pressed : List.of("CHOSEN_DAY", "NOBODY_SAID_NO")) {
            assertThatThrownBy(() -> sam.anna("userTask_supportWithoutSchool", askAgain(pressed)))
                    .hasMessageStartingWith("[wish]");
        }

        sam.anna("userTask_supportWithoutSchool", askAgain("FAMILY_ASKS"));

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
    }

    @Test
    void laterTheyMayChooseADay_andTheTaskWaitsForIt() {
        var day = cases.today().plusDays(60);
        CaseInPlay sam = talkedTwice()
                .anna(
                        "userTask_supportWithoutSchool",
                        UnusualAnswers.with(UnusualAnswers.withoutSchool("CONTINUE"), "askAgainFrom", day.toString()));

        assertThat(consents.getCurrent(sam.id()).askAgainFrom()).contains(day);
        assertThat(sam.task("userTask_supportWithoutSchool")
                        .getDueDate()
                        .toInstant()
                        .atZone(clock.getZone())
                        .toLocalDate())
                .isEqualTo(day);
    }

    @Test
    void theDisputeRoute_isText_andNothingMore() throws IOException {
        String form = Files.readString(Path.of("forms", "consent", "discuss-no-consent.form"));

        assertThat(form).contains("artikel 1:253a Burgerlijk Wetboek", "Zij kiezen dat zelf", "hoogstens twee keer");
    }

    @Test
    void parentsMayStillTellTheSchoolThemselves() {
        CaseInPlay sam = reported(refused(), "YES");

        assertThat(sam.open()).contains("userTask_letParentsTell");
        assertThat(sam.shared()).isEmpty();
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void inASpecialCase_onlyTheWeighingByTwoIsLeft() {
        CaseInPlay sam = reported(refused(), "NO");

        assertThat(sam.open()).contains("userTask_weigh").doesNotContain("userTask_announceSharing");
        sam.anna("userTask_weigh", Answers.weighing());
        assertThat(sam.sees("anna", "userTask_decideWeighing")).isFalse();
        assertThat(sam.sees("ada", "userTask_decideWeighing")).isTrue();
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    private CaseInPlay talkedTwice() {
        return refusedTwice().anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"));
    }

    private CaseInPlay refusedTwice() {
        return cases.one()
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("ASK_AGAIN"))
                .answers("Ouder 1", Answers.consentRefused());
    }

    private static Map<String, Object> askAgain(String wish) {
        return UnusualAnswers.with(UnusualAnswers.withoutSchool("ASK_AGAIN"), "wish", wish);
    }

    private CaseInPlay refused() {
        return cases.one()
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"));
    }

    private CaseInPlay reported(CaseInPlay theCase, String parentsTell) {
        play.start("anna", "specialCase", Answers.specialCase(theCase.key(), parentsTell));
        cases.runJobs(theCase);
        return theCase;
    }
}
