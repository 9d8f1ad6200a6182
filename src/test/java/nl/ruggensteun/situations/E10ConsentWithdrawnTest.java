package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** E-10: a consent is taken back, also in the middle of a special case. It holds at once, and only forward. */
@ApplicationTest
class E10ConsentWithdrawnTest {

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
    void withdrawnDuringSpecialCase_schoolLosesAccess_andTheCaseIsWeighedAgain() {
        CaseInPlay sam = talkPlannedInASpecialCase();
        assertThat(sam.sees("iris", "userTask_confirmMeeting")).isTrue();

        play.start("anna", "withdrawal", withdrawal(sam, "1"));
        assertThat(sam.seenBy("iris")).isEmpty();
        cases.runJobs(sam);

        assertThat(sam.open())
                .contains("userTask_weigh", "userTask_supportWithoutSchool")
                .doesNotContain("userTask_confirmMeeting", "userTask_planMeeting");
    }

    @Test
    void notNecessaryAnyMore_theSpecialCaseIsClosed() {
        CaseInPlay sam = talkPlannedInASpecialCase();
        play.start("anna", "withdrawal", withdrawal(sam, "1"));
        cases.runJobs(sam);

        sam.anna("userTask_weigh", Answers.weighing())
                .does("ada", "userTask_decideWeighing", Map.of("decision", "DECLINED", "decisionReason", "Niet nodig."))
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("NO_MEETING"));

        assertThat(sam.open()).doesNotContain("userTask_shareMinimum", "userTask_closeSpecialCase");
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void whatWasShared_staysOnRecord_forTheParents() {
        CaseInPlay sam = cases.one().supported();
        List<SharedThing> before = sam.shared();

        play.start("anna", "withdrawal", withdrawal(sam, "1"));
        cases.runJobs(sam);

        assertThat(before).contains(SharedThing.CONSENT_FORM, SharedThing.AGREEMENTS);
        assertThat(sam.shared()).isEqualTo(before);
    }

    @Test
    void whoWithdraws_hearsThatItWorked_andHowToHaveThingsDestroyed() throws IOException {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "withdrawal", withdrawal(sam, "2"));
        cases.runJobs(sam);
        assertThat(sam.open()).containsExactly("userTask_confirmWithdrawal", "userTask_supportWithoutSchool");

        sam.anna(
                "userTask_confirmWithdrawal",
                Map.of("confirmedOn", cases.today().toString(), "channel", "IN_PERSON"));

        assertThat(consents.getCurrent(sam.id()).withdrawalConfirmedOn()).contains(cases.today());
        assertThat(Files.readString(Path.of("forms", "withdrawal", "confirm-withdrawal.form")))
                .contains("Ouders mogen de school en ons vragen om dat te verwijderen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_PERSON", "PHONE", "LETTER", "MESSAGE"})
    void anyWayOfSayingIt_isEnough(String toldBy) {
        CaseInPlay sam = cases.one().formSent();

        play.start("anna", "withdrawal", with(withdrawal(sam, "1"), "toldBy", toldBy));

        assertThat(cases.mayShare(sam)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "CHILD"})
    void anyOneOfThoseWhoHadToAgree_isEnough(String by) {
        CaseInPlay noor =
                cases.family(at(REGENBOOG, cases.child("Noor", 12))).theCase(0).formSent();

        play.start("anna", "withdrawal", withdrawal(noor, by));

        assertThat(cases.mayShare(noor)).isFalse();
    }

    private CaseInPlay talkPlannedInASpecialCase() {
        CaseInPlay sam = cases.one().supported();
        play.start("anna", "specialCase", Answers.specialCase(sam.key(), "NO"));
        cases.runJobs(sam);
        return sam.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()))
                .meetingPlanned();
    }

    private Map<String, Object> withdrawal(CaseInPlay theCase, String by) {
        return Answers.withdrawal(theCase.key(), by, cases.today());
    }
}
