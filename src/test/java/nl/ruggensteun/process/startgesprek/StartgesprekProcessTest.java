package nl.ruggensteun.process.startgesprek;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseFixture.ChildAt;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the diagram {@code startgesprek}. */
@ApplicationTest
class StartgesprekProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Consents consents;

    @Test
    void held_theSchoolTellsTheParentsAboutTheThreeMoments() {
        CaseInPlay sam = prepared().meetingHeld();
        assertThat(sam.open()).containsExactly("userTask_tellParents");

        sam.atSchool("userTask_tellParents", Answers.parentsTold(cases.today()));

        assertThat(sam.endsOf("startgesprek")).containsExactly("endEvent_parentsTold");
        assertThat(consents.getCurrent(sam.id()).parentsToldBySchoolOn()).contains(cases.today());
        assertThat(sam.open()).containsExactly("userTask_followSupport");
    }

    @Test
    void notHeld_itIsPreparedAgain_asANewMeeting() {
        CaseInPlay sam = prepared()
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", UnusualAnswers.cancelled());
        assertThat(sam.open()).containsExactly("userTask_prepareStartgesprek");

        sam.anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingHeld();

        assertThat(meetings.of(sam.id()))
                .extracting(Meeting::state)
                .containsExactly(MeetingState.CANCELLED, MeetingState.HELD);
    }

    @Test
    void aNewChild_alwaysGetsAStartgesprek() {
        CaseInPlay sam = cases.one().schoolInformed();

        assertThatThrownBy(() -> sam.anna("userTask_prepareStartgesprek", UnusualAnswers.noStartgesprek(cases.today())))
                .hasMessageStartingWith("[needed] Elk nieuw kind krijgt een startgesprek.");
        assertThat(sam.open()).containsExactly("userTask_prepareStartgesprek");
    }

    @Test
    void aChildThatWasSupportedBefore_mayDoWithout_whenThereIsAReason() {
        CaseInPlay sam = supportedBefore();
        assertThatThrownBy(() -> sam.anna(
                        "userTask_prepareStartgesprek",
                        UnusualAnswers.with(UnusualAnswers.noStartgesprek(cases.today()), "reason", null)))
                .hasMessage("[reason] Vul dit veld in.");

        sam.anna("userTask_prepareStartgesprek", UnusualAnswers.noStartgesprek(cases.today()));

        assertThat(sam.open()).as("the school still tells the parents (R-160)").containsExactly("userTask_tellParents");
        assertThat(meetings.of(sam.id())).extracting(Meeting::state).isEqualTo(List.of(MeetingState.NOT_NEEDED));
    }

    private CaseInPlay prepared() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
    }

    private CaseInPlay supportedBefore() {
        var school = UnusualAnswers.with(Answers.attends(REGENBOOG), "alreadySupported", true);
        return cases.family(new ChildAt(cases.child("Sam", 8), school))
                .theCase(0)
                .schoolInformed();
    }
}
