package nl.ruggensteun.process.ruggensteun;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When school, gezag or consent change, the running case looks again; what was done is not done twice. */
@ApplicationTest
class SituationChangedTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Timeline timeline;

    @Test
    void withdrawnWhileSupported_theSchoolHasNothingLeft_andNobodyIsAskedAgainUnasked() {
        CaseInPlay sam = cases.one().supported();

        withdraw(sam);

        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
        assertThat(sam.stage()).isEqualTo(CaseStage.WITHOUT_CONSENT);
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void withdrawnWhileTheSchoolHasATask_theTaskIsGone() {
        CaseInPlay sam = cases.one().formSent();
        assertThat(sam.sees("iris", "userTask_confirmReceipt")).isTrue();

        withdraw(sam);

        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    @Test
    void withdrawnWhileOthersAreStillAsked_nobodyIsAskedForNothing() {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentGiven(cases.today()));

        withdraw(sam);

        assertThat(sam.open()).containsExactly("userTask_supportWithoutSchool");
    }

    @Test
    void withdrawnBeforeAPlannedTalk_theTalkIsCalledOff() {
        CaseInPlay sam = cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned();

        withdraw(sam);

        assertThat(meetings.of(sam.id())).extracting(Meeting::state).containsExactly(MeetingState.CANCELLED);
        assertThat(timeline.of(sam.id())).extracting(TimelineEntry::kind).contains(TimelineKind.MEETING_CANCELLED);
    }

    @Test
    void withdrawnWhileClosing_theCaseEndsWithoutTheSchool() {
        CaseInPlay sam = cases.one().schoolToldOfEnd();

        withdraw(sam);

        assertThat(sam.isOver()).isTrue();
        assertThat(sam.stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void askedAgainAfterAWithdrawal_everybodySignsAnew_andEveryStepIsTakenAnew() {
        CaseInPlay sam = cases.one().supported();
        withdraw(sam);

        sam.anna("userTask_supportWithoutSchool", UnusualAnswers.withoutSchool("ASK_AGAIN"));

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(sam.consentGiven().open()).containsExactly("userTask_informParents");
    }

    @Test
    void aParentWithGezagAppears_sharingStopsAtOnce_andOnlyThisParentIsAsked() {
        CaseInPlay sam = withOneParent().supported();

        grantToSecondParent(sam);
        assertThat(cases.mayShare(sam)).isFalse();
        cases.runJobs(sam);
        assertThat(sam.open()).containsExactly("userTask_askSigner");
        assertThat(sam.question("Ouder 2")).isNotNull();

        sam.answers("Ouder 2", Answers.consentGiven(cases.today()));

        assertThat(sam.open()).as("nothing that was done is done twice").containsExactly("userTask_followSupport");
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void theParentWhoIsStillAsked_turnsOutToHaveNoGezag_theConsentIsValidWithoutThatAnswer() {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentGiven(cases.today()));

        families.endAuthority(
                sam.get().childId(),
                sam.get().family().guardians().get(1).id(),
                cases.today(),
                AuthorityProof.COURT_REGISTER);
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void anotherSchool_theOldOneSeesNothing_theNewOneNothingBeforeItsOwnConsent() {
        CaseInPlay sam = cases.one().formSent();

        families.recordSchool(
                sam.get().childId(), SchoolSituation.ATTENDS, Brin6.parse(KOMPAS), "5", cases.today(), false);
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(sam.seenBy("ilse")).isEmpty();
        assertThat(sam.formSent().sees("ilse", "userTask_confirmReceipt")).isTrue();
    }

    @Test
    void noSchoolAnyMore_theCaseWaitsForOne() {
        CaseInPlay sam = cases.one().supported();

        families.recordSchool(sam.get().childId(), SchoolSituation.NO_SCHOOL, null, null, null, false);
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_arrangeSchool");
    }

    @Test
    void aChangeThatChangesNothingHere_leavesTheWorkAlone() {
        CaseInPlay sam = cases.one().formSent();
        String task = sam.task("userTask_confirmReceipt").getId();

        families.recordSchool(
                sam.get().childId(), SchoolSituation.ATTENDS, Brin6.parse(REGENBOOG), "6", cases.today(), false);
        cases.runJobs(sam);

        assertThat(sam.task("userTask_confirmReceipt").getId()).isEqualTo(task);
    }

    @Test
    void aMistake_theCaseStopsWhereItIs_andTheSchoolSeesNothing() {
        CaseInPlay sam = cases.one().formSent();

        families.cancelCase(sam.id());
        assertThat(cases.mayShare(sam)).isFalse();
        cases.runJobs(sam);

        assertThat(sam.isOver()).isTrue();
        assertThat(sam.stage()).isEqualTo(CaseStage.CANCELLED);
        assertThat(cases.mayShare(sam)).isFalse();
        assertThatThrownBy(() -> families.cancelCase(sam.id())).isInstanceOf(NotAllowed.class);
    }

    private void withdraw(CaseInPlay sam) {
        consents.withdraw(
                sam.id(),
                sam.get().brin6().orElseThrow(),
                PersonRef.of(sam.get().family().guardians().get(0).id()),
                cases.today(),
                CaseFixture.ANNA);
        cases.runJobs(sam);
    }

    private void grantToSecondParent(CaseInPlay sam) {
        families.grantAuthority(
                sam.get().childId(),
                sam.get().family().guardians().get(1).id(),
                cases.today(),
                AuthorityProof.values()[0]);
    }

    /** Two parents, of whom only the first has gezag. */
    private CaseInPlay withOneParent() {
        var child = Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1");
        return cases.family(at(REGENBOOG, child)).theCase(0);
    }
}
