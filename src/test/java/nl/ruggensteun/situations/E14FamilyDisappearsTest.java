package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** E-14: a family is gone without a word. No case stays open, and a school hears no more than it may. */
@ApplicationTest
class E14FamilyDisappearsTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"lastSeenOn", "childrenAtSchool", "meldcode", "leerplicht"})
    void whetherTheChildrenAreSafeAndAtSchool_isAnsweredFirst(String question) {
        CaseInPlay sam = cases.one();
        Map<String, Object> answers = UnusualAnswers.with(Answers.familyGone(sam.key(), cases.today()), question, null);

        assertThatThrownBy(() -> play.start("anna", "familyLeft", answers))
                .hasMessage("[" + question + "] Vul dit veld in.");
    }

    @Test
    void backWithinTenDays_nothingChanges() {
        CaseInPlay sam = asked(cases.one().supported());

        sam.anna("userTask_familyBack", Map.of("familyIsBack", "YES"));

        assertThat(sam.open()).containsExactly("userTask_followSupport");
        assertThat(sam.get().family().leftOn()).isEmpty();
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void notBack_aSchoolThatKnows_hearsOnlyThatTheSupportStops() {
        CaseInPlay sam = asked(cases.one().supported());
        int before = sam.shared().size();

        notBack(sam);

        assertThat(sam.shared().subList(before, sam.shared().size())).containsExactly(SharedThing.END_OF_SUPPORT);
        assertThat(sam.open()).containsExactly("userTask_chooseClosing");
    }

    @Test
    void notBack_noTalkAndNoInterview() {
        CaseInPlay sam = asked(cases.one().supported());
        notBack(sam);

        assertThatThrownBy(() -> sam.anna("userTask_chooseClosing", Answers.closeWithMeeting()))
                .hasMessage("[closing] Het gezin is weg. Rond af zonder gesprek.");
        sam.anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"))
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));

        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(sam.isOver()).isTrue();
        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.family().open()).isEmpty();
    }

    @Test
    void notBack_aSchoolThatNeverKnew_hearsNothing_andEveryCaseCloses() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay sam = asked(family.theCase(0).consentGiven());
        CaseInPlay noor = family.theCase(1);

        notBack(sam);
        cases.runJobs(noor);

        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(noor.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(cases.mailsToSchool(sam) + cases.mailsToSchool(noor)).isZero();
        assertThat(family.open()).isEmpty();
    }

    @Test
    void notBack_aSchoolWhoseConsentWasWithdrawn_hearsNothing() {
        CaseInPlay sam = cases.one().supported();
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));
        cases.runJobs(sam);
        int before = sam.shared().size();

        notBack(asked(sam));

        assertThat(sam.shared()).hasSize(before);
        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void notBack_aCaseThatWaitsForATalkWithTheParents_goesOnWithoutIt() {
        CaseInPlay sam = asked(cases.one().ended());

        notBack(sam);

        assertThat(sam.open()).containsExactly("userTask_chooseClosing");
    }

    @Test
    void notBack_anEindgesprekUnderWay_isCalledOff_andTheCaseCloses() {
        CaseInPlay sam = asked(cases.one()
                .schoolToldOfEnd()
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .meetingPlanned());

        notBack(sam);

        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(sam.isOver()).isTrue();
    }

    private CaseInPlay asked(CaseInPlay theCase) {
        play.start("anna", "familyLeft", Answers.familyGone(theCase.key(), cases.today()));
        clock.forward(Duration.ofDays(10));
        return theCase.dueTimersRun();
    }

    private void notBack(CaseInPlay theCase) {
        theCase.anna("userTask_familyBack", Map.of("familyIsBack", "NO"));
    }
}
