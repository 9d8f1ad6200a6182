package nl.ruggensteun.process.afsluiting;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the diagram {@code afsluiting}. */
@ApplicationTest
class AfsluitingProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Meetings meetings;

    @Test
    void theParentsHearItFirst_thenTheSchool() {
        CaseInPlay sam = cases.one().ended();
        assertThat(sam.shared()).doesNotContain(SharedThing.END_OF_SUPPORT);

        sam.anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));

        assertThat(sam.shared()).endsWith(SharedThing.END_OF_SUPPORT);
        assertThat(sam.open()).containsExactly("userTask_chooseClosing");
    }

    @Test
    void discussedForOneChild_isDiscussedForItsBrothersAndSisters() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1).supported();
        CaseInPlay sam = family.theCase(0).ended();
        assertThat(noor.open()).containsExactly("userTask_discussEnd");

        sam.anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));
        cases.runJobs(noor);

        assertThat(sam.open()).containsExactly("userTask_chooseClosing");
        assertThat(noor.open()).containsExactly("userTask_chooseClosing");
        assertThat(noor.shared()).endsWith(SharedThing.END_OF_SUPPORT);
    }

    @Test
    void siblingWhoseSupportEndedAlone_isTalkedAboutApart() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1)
                .supported()
                .anna("userTask_followSupport", UnusualAnswers.stopsForThisChild(cases.today()));
        CaseInPlay sam = family.theCase(0)
                .supported()
                .anna("userTask_followSupport", UnusualAnswers.stopsForThisChild(cases.today()));

        sam.anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));
        cases.runJobs(noor);

        assertThat(noor.open()).containsExactly("userTask_discussEnd");
        assertThat(noor.shared()).doesNotContain(SharedThing.END_OF_SUPPORT);
    }

    @Test
    void siblingWhoseSupportEndedAloneBeforeTheFamily_isTalkedAboutApart() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1)
                .supported()
                .anna("userTask_followSupport", UnusualAnswers.stopsForThisChild(cases.today()));

        family.theCase(0).schoolToldOfEnd();
        cases.runJobs(noor);

        assertThat(noor.open()).containsExactly("userTask_discussEnd");
        assertThat(noor.shared()).doesNotContain(SharedThing.END_OF_SUPPORT);
    }

    @Test
    void consentIsGone_theSchoolHearsNothingOfTheEnd() {
        CaseInPlay sam = cases.one().ended();
        withdrawn(sam);

        sam.anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));

        assertThat(sam.endsOf("afsluiting")).containsExactly("endEvent_closed");
        assertThat(sam.shared()).doesNotContain(SharedThing.END_OF_SUPPORT);
        assertThat(sam.isOver()).isTrue();
    }

    @Test
    void withAnEindgesprek_itIsHeldBeforeTheSchoolCloses() {
        CaseInPlay sam = cases.one()
                .schoolToldOfEnd()
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .meetingHeld();

        assertThat(meetings.of(sam.id()))
                .extracting(Meeting::kind)
                .containsExactlyInAnyOrder(MeetingKind.START, MeetingKind.END);
        assertThat(sam.open()).containsExactly("userTask_closeAtSchool");
    }

    @Test
    void anEindgesprekThatDidNotHappen_doesNotStopTheClosing() {
        CaseInPlay sam = cases.one()
                .schoolToldOfEnd()
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", UnusualAnswers.cancelled());

        assertThat(sam.open()).containsExactly("userTask_closeAtSchool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARENTS_INFORMED_SCHOOL", "PHONE_ONLY"})
    void closedWithoutAMeeting_theSchoolStillTellsThePupil(String kind) {
        CaseInPlay sam = cases.one().schoolToldOfEnd().anna("userTask_chooseClosing", UnusualAnswers.closeBy(kind));

        assertThat(sam.open()).containsExactly("userTask_closeAtSchool");
    }

    @Test
    void closingNotPossible_withAReason_theSchoolStillTellsThePupil() {
        CaseInPlay sam =
                cases.one().schoolToldOfEnd().anna("userTask_chooseClosing", UnusualAnswers.closingNotPossible());

        assertThat(sam.open()).containsExactly("userTask_closeAtSchool");
    }

    @Test
    void closed_theSchoolSeesNothingAnyMore() {
        CaseInPlay sam = cases.one()
                .schoolToldOfEnd()
                .anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"))
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));

        assertThat(sam.isOver()).isTrue();
        assertThat(sam.get().isOpen()).isFalse();
        assertThat(consents.getCurrent(sam.id()).endedOn()).contains(cases.today());
        assertThat(cases.mayShare(sam)).isFalse();
    }

    private void withdrawn(CaseInPlay theCase) {
        var parent = theCase.family().family().guardians().get(0);
        consents.withdraw(
                theCase.id(),
                theCase.get().brin6().orElseThrow(),
                PersonRef.of(parent.id()),
                cases.today(),
                CaseFixture.ANNA);
    }
}
