package nl.ruggensteun.process.driegesprek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.meeting.Agreement;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the diagram {@code driegesprek}, played as the startgesprek of a case. */
@ApplicationTest
class DriegesprekProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Test
    void theSchoolIsInvited_onceTheMeetingIsPlanned() {
        CaseInPlay sam = wanted();
        assertThat(sam.shared()).doesNotContain(SharedThing.MEETING_INVITATION);

        sam.meetingPlanned();

        assertThat(sam.shared()).containsExactly(SharedThing.CONSENT_FORM, SharedThing.MEETING_INVITATION);
        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
    }

    @Test
    void theSchoolAsksAnotherMoment_itIsPlannedAndInvitedAgain() {
        CaseInPlay sam = wanted().meetingPlanned().atSchool("userTask_confirmMeeting", UnusualAnswers.otherMoment());
        assertThat(sam.open()).containsExactly("userTask_planMeeting");
        assertThat(meeting(sam).schoolRemark()).contains("Liever op donderdag");

        sam.meetingPlanned();

        assertThat(meetings.of(sam.id())).hasSize(1);
        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
        assertThat(sam.shared()).endsWith(SharedThing.MEETING_INVITATION, SharedThing.MEETING_INVITATION);
    }

    @Test
    void moved_itIsPlannedAgain() {
        CaseInPlay sam = confirmed().anna("userTask_recordAgreements", UnusualAnswers.moved());

        assertThat(sam.open()).containsExactly("userTask_planMeeting");
        assertThat(sam.meetingHeld().endsOf("driegesprek")).containsExactly("endEvent_held");
    }

    @Test
    void cancelled_theMeetingIsNotHeldAndNothingIsShared() {
        CaseInPlay sam = confirmed().anna("userTask_recordAgreements", UnusualAnswers.cancelled());

        assertThat(sam.endsOf("driegesprek")).containsExactly("endEvent_notHeld");
        assertThat(meeting(sam).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(sam.shared()).doesNotContain(SharedThing.AGREEMENTS);
    }

    @Test
    void held_theAgreementsAreSharedWithTheSchool() {
        CaseInPlay sam = confirmed().anna("userTask_recordAgreements", Answers.agreed(cases.today()));

        assertThat(sam.endsOf("driegesprek")).containsExactly("endEvent_held");
        assertThat(sam.shared()).endsWith(SharedThing.AGREEMENTS);
        assertThat(meetings.agreementsOf(sam.id()))
                .extracting(Agreement::what)
                .containsExactly("Een vaste plek in de klas", "Elke week even bellen met school");
    }

    @Test
    void aTalkWithoutAnyAgreement_isNoDriegesprek() {
        CaseInPlay sam = confirmed();

        assertThatThrownBy(() -> sam.anna(
                        "userTask_recordAgreements",
                        UnusualAnswers.with(Answers.agreed(cases.today()), "agreements", List.of())))
                .hasMessageStartingWith("[agreements] Schrijf minstens één afspraak op");
        assertThat(meeting(sam).state()).isEqualTo(MeetingState.CONFIRMED);
    }

    private CaseInPlay wanted() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
    }

    private CaseInPlay confirmed() {
        return wanted().meetingPlanned().atSchool("userTask_confirmMeeting", Answers.schoolComes());
    }

    private Meeting meeting(CaseInPlay theCase) {
        return meetings.of(theCase.id()).get(0);
    }

    private Map<String, Object> oneParent() {
        return Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1");
    }

    /** Between the plan and the message to the school, which is a job of its own. */
    @Test
    void aTalkThatIsNotSafeAnyMore_isNotAnnounced_andComesBackToThePlan() {
        CaseInPlay sam = plannedButNotYetAnnounced();
        families.recordSafety(
                sam.get().familyId(),
                new SafetyProfile(false, Set.of(), Channel.PHONE, null, false, true, Violence.NONE, true));
        long mails = cases.mailsToSchool(sam);

        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_planMeeting");
        assertThat(sam.shared()).doesNotContain(SharedThing.MEETING_INVITATION);
        assertThat(cases.mailsToSchool(sam)).isEqualTo(mails);
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(meeting(sam).state()).isEqualTo(MeetingState.MOVED);
        sam.anna("userTask_planMeeting", Answers.meetingApart(cases.today().plusDays(3), cases.today()));
        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
    }

    private CaseInPlay plannedButNotYetAnnounced() {
        CaseInPlay sam = wanted();
        play.complete(
                "anna",
                sam.task("userTask_planMeeting"),
                Answers.meetingPlanned(cases.today().plusDays(3), cases.today()));
        return sam;
    }
}
