package nl.ruggensteun.process;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.timeline.TimelineKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The timeline tells what happened: all of it, and nothing else. */
@ApplicationTest
class CaseTimelineTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Timeline timeline;

    @Test
    void wholeCase_isToldFromIntakeToExitInterview() {
        CaseInPlay sam = cases.one()
                .supported()
                .anna("userTask_followSupport", Answers.supportContinues())
                .anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()))
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .meetingHeld()
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));
        sam.family()
                .anna("userTask_interviewParents", Answers.experience())
                .anna("userTask_interviewChildren", Answers.experience());

        assertThat(kinds(sam))
                .containsExactlyInAnyOrder(
                        FAMILY_REGISTERED,
                        RUGGENSTEUN_EXPLAINED,
                        PEOPLE_RECORDED,
                        SAFETY_RECORDED,
                        SCHOOL_RECORDED,
                        CASE_OPENED,
                        CONSENT_ASKED,
                        CONSENT_ANSWERED,
                        CONSENT_ANSWERED,
                        CONSENT_VALID,
                        PARENTS_INFORMED,
                        FORM_SHARED,
                        SCHOOL_CONFIRMED,
                        CHILD_TALK_AT_SHELTER,
                        CHILD_TALK_AT_SCHOOL,
                        FORM_FILED,
                        PARENTS_INFORMED,
                        MEETING_PLANNED,
                        SCHOOL_INVITED,
                        MEETING_ANSWERED,
                        MEETING_HELD,
                        AGREEMENTS_SHARED,
                        PARENTS_TOLD_BY_SCHOOL,
                        SUPPORT_FOLLOWED,
                        SUPPORT_ENDED,
                        END_DISCUSSED,
                        SCHOOL_TOLD_OF_END,
                        CLOSING_CHOSEN,
                        MEETING_PLANNED,
                        SCHOOL_INVITED,
                        MEETING_ANSWERED,
                        MEETING_HELD,
                        AGREEMENTS_SHARED,
                        CLOSED_AT_SCHOOL,
                        ACCESS_ENDED,
                        CASE_CLOSED,
                        EXPERIENCE_RECORDED,
                        EXPERIENCE_RECORDED);
    }

    @Test
    void whatHappensByItself_isNobodysDoing() {
        CaseInPlay sam = cases.one().formSent();

        assertThat(timeline.of(sam.id()))
                .filteredOn(entry -> entry.kind() == FORM_SHARED)
                .extracting(TimelineEntry::by)
                .containsExactly(Timeline.AUTOMATIC);
    }

    @Test
    void talkThatWasMoved_isNotToldAsHeld() {
        CaseInPlay sam = atTheTalk().anna("userTask_recordAgreements", UnusualAnswers.moved());

        assertThat(kinds(sam)).contains(MEETING_MOVED).doesNotContain(MEETING_HELD, MEETING_CANCELLED);
    }

    @Test
    void talkThatDidNotHappen_isNotToldAsHeld() {
        CaseInPlay sam = atTheTalk().anna("userTask_recordAgreements", UnusualAnswers.cancelled());

        assertThat(kinds(sam))
                .contains(MEETING_CANCELLED)
                .doesNotContain(MEETING_HELD, MEETING_MOVED, AGREEMENTS_SHARED);
    }

    @Test
    void talkThatWasHeld_isToldAsHeld() {
        CaseInPlay sam = atTheTalk().anna("userTask_recordAgreements", Answers.agreed(cases.today()));

        assertThat(kinds(sam)).contains(MEETING_HELD).doesNotContain(MEETING_MOVED, MEETING_CANCELLED);
    }

    @Test
    void parentsWhoDecline_areNotToldAsTakingPart() {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", UnusualAnswers.parentsDecline());

        assertThat(timeline.of(family.id()))
                .extracting(TimelineEntry::kind)
                .containsExactlyInAnyOrder(FAMILY_REGISTERED, PARENTS_DECLINED);
    }

    @Test
    void noStartgesprek_isToldAsSuch() {
        FamilyInPlay family = cases.safe(cases.child("Sam", 8));
        CaseInPlay sam = family.recordSchool(UnusualAnswers.with(Answers.attends(REGENBOOG), "alreadySupported", true))
                .theCase(0)
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", UnusualAnswers.noStartgesprek(cases.today()));

        assertThat(kinds(sam)).contains(STARTGESPREK_NOT_NEEDED).doesNotContain(MEETING_PLANNED);
    }

    @Test
    void endForTheFamily_isToldInEveryCase_alsoWhereTheTalkWasInAnother() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1).supported();

        family.theCase(0).schoolToldOfEnd();
        cases.runJobs(noor);

        assertThat(kinds(noor)).contains(SUPPORT_ENDED, END_DISCUSSED, SCHOOL_TOLD_OF_END);
    }

    @Test
    void everyKind_isWrittenByAFormOrByADelegate() {
        Set<TimelineKind> written = EnumSet.of(TASK_DONE);
        written.addAll(CaseTimeline.BY_FORM.values());
        written.addAll(CaseTimeline.BY_ANSWER.values());
        written.addAll(
                List.of(SCHOOL_CONTACT_CHANGED, CASE_OPENED, CONSENT_ASKED, CONSENT_VALID, ACCESS_ENDED, CASE_CLOSED));
        written.addAll(List.of(FORM_SHARED, MAIL_BOUNCED, SCHOOL_INVITED, AGREEMENTS_SHARED, SCHOOL_TOLD_OF_END));

        assertThat(Arrays.asList(TimelineKind.values())).containsExactlyInAnyOrderElementsOf(written);
    }

    private CaseInPlay atTheTalk() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes());
    }

    private List<TimelineKind> kinds(CaseInPlay theCase) {
        return timeline.of(theCase.id()).stream().map(TimelineEntry::kind).toList();
    }
}
