package nl.ruggensteun.process.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that should not have begun stops at once, and nobody is asked anything about it. */
@ApplicationTest
class CancellationProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Timeline timeline;

    @Test
    void aMistake_stopsTheCase_andTheSchoolSeesNothing() {
        CaseInPlay sam = cases.one().formSent();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "cancellation", Answers.startedByMistake(sam.key()));
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.waitingForSchool(sam)).isZero();
        cases.runJobs(sam);

        assertThat(sam.stage()).isEqualTo(CaseStage.CANCELLED);
        assertThat(sam.isOver()).isTrue();
        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before + 1);
    }

    @Test
    void aSchoolThatNeverKnew_hearsNothing() {
        CaseInPlay sam = cases.one();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "cancellation", Answers.startedByMistake(sam.key()));
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before);
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void whoIsNotSure_andAColleague_stopNothing() {
        CaseInPlay sam = cases.one().formSent();

        assertThatThrownBy(() -> play.start(
                        "anna",
                        "cancellation",
                        UnusualAnswers.with(Answers.startedByMistake(sam.key()), "sure", false)))
                .hasMessageStartingWith("[sure]");
        assertThatThrownBy(() -> play.start("bram", "cancellation", Answers.startedByMistake(sam.key())))
                .hasMessageStartingWith("[caseId]");
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void theTimeline_tellsTheMistake_andTheTalkThatDidNotHappen() {
        CaseInPlay sam = cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned();

        play.start("anna", "cancellation", Answers.startedByMistake(sam.key()));

        assertThat(timeline.of(sam.id()))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.CASE_CANCELLED, TimelineKind.MEETING_CANCELLED);
    }
}
