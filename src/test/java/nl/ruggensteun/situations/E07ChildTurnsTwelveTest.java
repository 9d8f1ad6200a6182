package nl.ruggensteun.situations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ruggensteun.process.CaseFixture.ANNA;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-07: a child turns twelve or sixteen during the case. It knows beforehand, and is asked on the day itself. */
@ApplicationTest
class E07ChildTurnsTwelveTest {

    private static final String TALK = "userTask_talkWithChild";

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ManagementService jobs;

    private Mornings mornings;

    @BeforeEach
    void everyMorning() {
        mornings = new Mornings(jobs, "ageCheck");
    }

    @Test
    void thirtyDaysBefore_theBegeleiderTalksWithTheChild_onceForThisBirthday() {
        CaseInPlay sam = turnsIn(12, 31).consentGiven();
        mornings.run();
        assertThat(sam.open()).doesNotContain(TALK);

        clock.set(clock.today().plusDays(1));
        mornings.run();
        mornings.run();
        assertThat(sam.tasks(TALK)).hasSize(1);
        assertThat(sam.seenBy(ANNA)).contains(TALK);

        sam.anna(TALK, Answers.talkedAhead(cases.today()));
        mornings.run();
        assertThat(sam.open()).doesNotContain(TALK);
    }

    @Test
    void daysWithoutARun_areCaughtUp() {
        CaseInPlay sam = turnsIn(12, 40).consentGiven();

        clock.set(clock.today().plusDays(35));
        mornings.run();

        assertThat(sam.open()).contains(TALK);
    }

    @Test
    void beforeSixteenToo_becauseThenTheChildDecidesAlone() {
        CaseInPlay sam = turnsIn(16, 20).consentGiven();

        mornings.run();

        assertThat(sam.open()).contains(TALK);
    }

    @Test
    void noAnswerIsRecordedAhead_theQuestionItselfComesOnTheBirthday() {
        CaseInPlay sam = turnsIn(12, 10).formSent();
        mornings.run();
        sam.anna(TALK, Answers.talkedAhead(cases.today()));

        clock.set(clock.today().plusDays(10));
        assertThat(cases.mayShare(sam)).isFalse();
        mornings.run();
        cases.runJobs(sam);

        assertThat(sam.question("Kind")).isNotNull();
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    @Test
    void onTheBirthday_aTalkThatWasNotHeldMakesWayForTheQuestion() {
        CaseInPlay sam = turnsIn(12, 10).formSent();
        mornings.run();

        clock.set(clock.today().plusDays(10));
        mornings.run();
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner");
    }

    @Test
    void aCorrectedBirthDate_takesTheTaskAway_andBringsItAtTheRightTime() {
        CaseInPlay sam = turnsIn(12, 10).consentGiven();
        mornings.run();
        sam.anna(TALK, Answers.talkedAhead(cases.today()));
        CaseInPlay noor = turnsIn(12, 10).consentGiven();
        mornings.run();
        assertThat(noor.open()).contains(TALK);

        LocalDate later = cases.today().minusYears(12).plusDays(80);
        correct(sam, later);
        correct(noor, later);
        assertThat(noor.open()).as("at once").doesNotContain(TALK);
        mornings.run();
        assertThat(noor.open()).doesNotContain(TALK);

        clock.set(clock.today().plusDays(50));
        mornings.run();
        assertThat(noor.open()).contains(TALK);
        assertThat(sam.open())
                .as("another birthday than the one that was talked about")
                .contains(TALK);
    }

    @Test
    void withoutARunningConsent_thereIsNothingToTalkAbout() {
        CaseInPlay asked = turnsIn(12, 10);
        CaseInPlay withdrawn = turnsIn(12, 10).consentGiven();
        mornings.run();
        assertThat(asked.open()).doesNotContain(TALK);
        assertThat(withdrawn.open()).contains(TALK);

        withdraw(withdrawn);

        assertThat(withdrawn.open()).doesNotContain(TALK);
    }

    @Test
    void aChildThatCannotOverseeIt_isNotTroubled_andItIsRecordedWhoJudgedAndWhy() {
        CaseInPlay sam = turnsIn(16, 20);
        families.judgeCanDecide(sam.get().childId(), false, "Ernstige verstandelijke beperking", ANNA);
        cases.runJobs(sam);
        sam.consentGiven();

        mornings.run();

        assertThat(sam.open()).doesNotContain(TALK);
        assertThat(sam.get().child().cannotDecideJudgedBy()).contains(ANNA);
        assertThat(sam.get().child().cannotDecideJudgedOn()).contains(cases.today());
        assertThat(sam.get().child().cannotDecideReason()).contains("Ernstige verstandelijke beperking");
    }

    @Test
    void theChildSaysNo_theSchoolHearsNothingMore_andParentsOnlyHearThatItStopped() throws IOException {
        CaseInPlay sam = turnsIn(12, 10).formSent();
        clock.set(clock.today().plusDays(10));
        mornings.run();
        cases.runJobs(sam);

        sam.answers("Kind", Answers.consentRefused());

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
        assertThat(Files.readString(Path.of("forms/consent/discuss-no-consent.form"), UTF_8))
                .contains("Vertel de ouders dan alleen dát de school niets meer hoort, niet wat het kind zei");
    }

    @Test
    void aTalkInTheFutureOrBeforeTheIntake_isRefused() {
        CaseInPlay sam = turnsIn(12, 10).consentGiven();
        mornings.run();

        assertThatThrownBy(
                        () -> sam.anna(TALK, Answers.talkedAhead(cases.today().plusDays(1))))
                .hasMessageStartingWith("[talkedOn]");
        assertThatThrownBy(
                        () -> sam.anna(TALK, Answers.talkedAhead(cases.today().minusDays(1))))
                .hasMessageStartingWith("[talkedOn]");
    }

    private CaseInPlay turnsIn(int age, int days) {
        LocalDate born = cases.today().plusDays(days).minusYears(age);
        return cases.family(at(REGENBOOG, Answers.child("Sam", "Voorbeeld", born, "1")))
                .theCase(0);
    }

    private void correct(CaseInPlay theCase, LocalDate birthDate) {
        play.start(ANNA, "childCorrection", Answers.birthDateCorrected(theCase.key(), birthDate));
        cases.runJobs(theCase);
    }

    private void withdraw(CaseInPlay theCase) {
        consents.withdraw(
                theCase.id(),
                theCase.get().brin6().orElseThrow(),
                PersonRef.of(theCase.get().family().guardians().get(0).id()),
                cases.today(),
                ANNA);
        cases.runJobs(theCase);
    }
}
