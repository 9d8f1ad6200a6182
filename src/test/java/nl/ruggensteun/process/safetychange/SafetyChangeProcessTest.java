package nl.ruggensteun.process.safetychange;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is safe may change at any moment, and then counts at once (E-05; E-06 is in {@code E06ParentsApartTest}). */
@ApplicationTest
class SafetyChangeProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Meetings meetings;

    @Test
    void aTalkThatIsStillSafe_goesOn() {
        CaseInPlay sam = atTheTalk();

        play.start("anna", "safetyChange", Answers.safetyChange(sam.key()));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
    }

    @Test
    void e05_aParentWhoMustNotKnowAnyMore_isNotAsked() {
        CaseInPlay sam = cases.one();

        play.start(
                "anna",
                "safetyChange",
                with(Answers.safetyChange(sam.key()), "mustNotBeInformed", java.util.List.of("2")));
        cases.runJobs(sam);

        assertThat(sam.questions()).containsExactly("Ouder 1");
    }

    @Test
    void aColleague_changesNothing() {
        CaseInPlay sam = atTheTalk();

        assertThatThrownBy(() -> play.start(
                        "bram", "safetyChange", with(Answers.safetyChange(sam.key()), "violence", "CURRENT")))
                .hasMessageStartingWith("[caseId]");
        assertThat(meetings.of(sam.id())).extracting(Meeting::state).containsExactly(MeetingState.PLANNED);
    }

    private CaseInPlay atTheTalk() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned();
    }
}
