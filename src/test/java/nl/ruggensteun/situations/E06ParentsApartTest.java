package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-06: the parents are separated, with violence. Nobody is brought together at one table. */
@ApplicationTest
class E06ParentsApartTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Meetings meetings;

    @Test
    void whereViolenceIsKnown_parentsAndSchoolCannotBePutAtOneTable() {
        CaseInPlay sam = cases.registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna("userTask_recordFamily", Answers.family(List.of("Mila Voorbeeld"), oneParent()))
                .anna("userTask_recordSafety", with(Answers.safe(), "violence", "PAST"))
                .recordSchool(Answers.attends(REGENBOOG))
                .theCase(0)
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));

        assertThatThrownBy(sam::meetingPlanned)
                .hasMessageStartingWith("[mode] Samen aan één tafel is niet veilig voor dit gezin.");

        sam.anna("userTask_planMeeting", apart());

        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
    }

    @Test
    void aTalkTogetherThatIsNotSafeAnyMore_isMovedInThatVeryMoment_andPlannedAnew() {
        CaseInPlay sam = atTheTalk();

        play.start("anna", "safetyChange", with(Answers.safetyChange(sam.key()), "violence", "CURRENT"));
        assertThat(meetings.of(sam.id())).extracting(Meeting::state).containsExactly(MeetingState.MOVED);
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_planMeeting");
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThatThrownBy(sam::meetingPlanned).hasMessageStartingWith("[mode]");
        assertThat(sam.anna("userTask_planMeeting", apart()).open()).containsExactly("userTask_confirmMeeting");
    }

    @Test
    void itIsPlannedAnew_alsoWhenTheSchoolHadSaidThatItComes_andInTheEindgesprek() {
        CaseInPlay sam = cases.one()
                .schoolToldOfEnd()
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes());

        play.start("anna", "safetyChange", with(Answers.safetyChange(sam.key()), "parentsApart", true));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_planMeeting");
    }

    @Test
    void theTalkOfABrotherOrSister_isMovedToo() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1)
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned();
        CaseInPlay sam = family.theCase(0);

        play.start("anna", "safetyChange", with(Answers.safetyChange(sam.key()), "addressConfidential", true));
        cases.runJobs(sam);
        cases.runJobs(noor);

        assertThat(noor.open()).containsExactly("userTask_planMeeting");
    }

    @Test
    void aTalkApart_countsAsHeld() {
        CaseInPlay sam = atTheTalk();
        play.start("anna", "safetyChange", with(Answers.safetyChange(sam.key()), "parentsApart", true));
        cases.runJobs(sam);

        sam.anna("userTask_planMeeting", apart())
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", Answers.agreed(cases.today()));

        assertThat(meetings.of(sam.id())).extracting(Meeting::state).containsExactly(MeetingState.HELD);
    }

    private CaseInPlay atTheTalk() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned();
    }

    private Map<String, Object> apart() {
        return with(Answers.meetingPlanned(cases.today().plusDays(3), cases.today()), "mode", "SEPARATE");
    }

    private Map<String, Object> oneParent() {
        return Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1");
    }
}
