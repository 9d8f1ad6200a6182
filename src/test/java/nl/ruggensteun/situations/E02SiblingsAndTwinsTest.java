package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-02: brothers and sisters at different schools, and twins. Everything is per child and per school. */
@ApplicationTest
class E02SiblingsAndTwinsTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Play play;

    @LocalServerPort
    private int port;

    @Test
    void consent_isPerChild_alsoAtOneSchool() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(REGENBOOG, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).formSent();
        CaseInPlay noor = family.theCase(1);

        assertThat(sam.seenBy("iris")).containsExactly("userTask_confirmReceipt");
        assertThat(cases.mayShare(noor)).isFalse();
        assertThat(noor.seenBy("iris")).isEmpty();
    }

    @Test
    void aFormAndAMessage_goToTheSchoolOfThatChildOnly() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).formSent();
        CaseInPlay noor = family.theCase(1).formSent();

        assertThat(sam.seenBy("ilse")).isEmpty();
        assertThat(noor.seenBy("iris")).isEmpty();
        assertThat(disclosures.of(noor.id())).allMatch(shared -> shared.school().equals(new Brin6(KOMPAS)));
        assertThat(cases.mailsToSchool(sam)).isEqualTo(1);
        assertThat(cases.mailsToSchool(noor)).isEqualTo(1);
    }

    @Test
    void aSchool_readsNoNameOfABrotherOrSister() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).formSent();
        family.theCase(1).formSent();

        String task = sam.task("userTask_confirmReceipt").getId();
        String dossier = HttpPerson.inBrowser(port, "iris")
                .get("/api/tasks/" + task + "/dossier")
                .body();

        assertThat(dossier).contains("Sam").doesNotContain("Noor", "Kompas");
    }

    @Test
    void ruggensteun_isExplainedOnce_andSignedPerChild() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));

        assertThat(family.family().explainedOn()).contains(cases.today());
        assertThat(family.open()).isEmpty();
        for (CaseInPlay theCase : family.theCases()) {
            assertThat(theCase.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        }
    }

    @Test
    void aMeeting_isAboutOneChild() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(REGENBOOG, cases.child("Noor", 9)));
        CaseInPlay sam = family.theCase(0).supported();

        assertThat(meetings.of(sam.id())).hasSize(1);
        assertThat(meetings.of(family.theCase(1).id())).isEmpty();
    }

    @Test
    void aJointStartgesprek_isOptional_forASiblingAtTheSameSchool() throws Exception {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);
        assertThat(offered(sam)).containsExactly(noor.key());

        sam.meetingPlanned();
        assertThat(noor.open()).as("nobody is taken along by itself").containsExactly("userTask_planMeeting");
        assertThat(meetings.of(noor.id())).isEmpty();
    }

    @Test
    void dateAndPlace_areRecordedForBoth_andTheSchoolIsAskedForEach() {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);

        planned(sam, noor);

        Meeting one = meetings.of(sam.id()).get(0);
        Meeting other = meetings.of(noor.id()).get(0);
        assertThat(other.plannedFor()).isEqualTo(one.plannedFor());
        assertThat(other.place()).isEqualTo(one.place());
        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
        assertThat(noor.open()).containsExactly("userTask_confirmMeeting");
        assertThat(noor.shared()).endsWith(SharedThing.MEETING_INVITATION);
    }

    @Test
    void minutesAndAgreements_stayPerChild() {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);
        planned(sam, noor);

        sam.atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", Answers.agreed(cases.today()));

        assertThat(meetings.agreementsOf(sam.id())).hasSize(2);
        assertThat(meetings.agreementsOf(noor.id())).isEmpty();
        assertThat(noor.open()).containsExactly("userTask_confirmMeeting");
        assertThat(dossier("iris", noor, "userTask_confirmMeeting"))
                .contains("Noor")
                .doesNotContain("Sam", "vaste plek");
        assertThat(agreementsOnPaper(noor))
                .contains("Er is nog niets afgesproken.")
                .doesNotContain("Sam");
        assertThat(agreementsOnPaper(sam)).contains("vaste plek").doesNotContain("Noor");
    }

    @Test
    void aSiblingAtAnotherSchool_isNeverOffered_andIsRefused() throws Exception {
        FamilyInPlay family = bothToBePlanned(KOMPAS);

        isRefused(family.theCase(0), family.theCase(1));
    }

    @Test
    void aSiblingWithoutValidConsent_isNeverOffered_andIsRefused() throws Exception {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        CaseInPlay noor = family.theCase(1);
        play.start("anna", "withdrawal", Answers.withdrawal(noor.key(), "2", cases.today()));

        isRefused(family.theCase(0), noor);
    }

    @Test
    void aSiblingWithAnotherSafetySituation_isNeverOffered_andIsRefused() throws Exception {
        FamilyInPlay family = cases.family(
                at(REGENBOOG, cases.child("Sam", 8)),
                at(REGENBOOG, Answers.child("Noor", "Voorbeeld", cases.today().minusYears(9), "1")));
        family.theCases().forEach(this::toBePlanned);
        play.start(
                "anna",
                "safetyChange",
                with(Answers.safetyChange(family.theCase(0).key()), "mustNotBeInformed", List.of("2")));

        isRefused(family.theCase(0), family.theCase(1));
    }

    @Test
    void aChildOfAnotherFamily_orNoIdAtAll_isRefused() {
        CaseInPlay sam = bothToBePlanned(REGENBOOG).theCase(0);
        CaseInPlay stranger = toBePlanned(cases.one());

        assertThatThrownBy(() -> planned(sam, stranger)).hasMessageStartingWith("[takeAlong]");
        assertThatThrownBy(() -> sam.anna("userTask_planMeeting", with(plan(), "takeAlong", "x")))
                .hasMessageStartingWith("[takeAlong]");
        assertThat(meetings.of(sam.id())).isEmpty();
        assertThat(meetings.of(stranger.id())).isEmpty();
    }

    @Test
    void aSiblingWhoseOwnTalkWasPlannedMeanwhile_isRefused_andNothingIsPlanned() {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        family.theCase(1).meetingPlanned();

        assertThatThrownBy(() -> planned(family.theCase(0), family.theCase(1))).hasMessageStartingWith("[takeAlong]");
        assertThat(meetings.of(family.theCase(0).id())).isEmpty();
        assertThat(meetings.of(family.theCase(1).id())).hasSize(1);
    }

    @Test
    void consentForOneWithdrawnBeforeTheTalk_theSchoolHearsNoMoreOfThatChild_andTheOtherTalkStands() {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);
        planned(sam, noor);

        play.start("anna", "withdrawal", Answers.withdrawal(noor.key(), "1", cases.today()));
        cases.runJobs(noor);

        assertThat(noor.seenBy("iris")).isEmpty();
        assertThat(meetings.of(noor.id())).extracting(Meeting::state).containsExactly(MeetingState.CANCELLED);
        assertThat(meetings.of(sam.id())).extracting(Meeting::state).containsExactly(MeetingState.PLANNED);
        assertThat(sam.seenBy("iris")).containsExactly("userTask_confirmMeeting");
    }

    @Test
    void consentForOneWithdrawnBeforeTheInvitationLeft_theSchoolHearsOfTheOtherOnly() {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);
        play.complete("anna", sam.task("userTask_planMeeting"), with(plan(), "takeAlong", noor.key()));

        play.start("anna", "withdrawal", Answers.withdrawal(noor.key(), "1", cases.today()));
        noor.jobsRun();
        sam.jobsRun();

        assertThat(noor.shared()).doesNotContain(SharedThing.MEETING_INVITATION);
        assertThat(noor.seenBy("iris")).isEmpty();
        assertThat(sam.shared()).endsWith(SharedThing.MEETING_INVITATION);
    }

    @Test
    void anotherMomentIsNeeded_bothCanBePlannedTogetherAnew() {
        FamilyInPlay family = bothToBePlanned(REGENBOOG);
        CaseInPlay sam = family.theCase(0);
        CaseInPlay noor = family.theCase(1);
        planned(sam, noor);
        sam.atSchool("userTask_confirmMeeting", UnusualAnswers.otherMoment());
        noor.atSchool("userTask_confirmMeeting", UnusualAnswers.otherMoment());

        planned(noor, sam);

        assertThat(meetings.of(sam.id())).hasSize(1).extracting(Meeting::state).containsExactly(MeetingState.PLANNED);
        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
    }

    @Test
    void anEindgesprek_isNeverJoint() {
        CaseInPlay sam = cases.one().schoolToldOfEnd().anna("userTask_chooseClosing", Answers.closeWithMeeting());

        assertThatThrownBy(() -> sam.anna("userTask_planMeeting", with(plan(), "takeAlong", sam.key())))
                .hasMessageStartingWith("[takeAlong]");
    }

    private FamilyInPlay bothToBePlanned(String schoolOfNoor) {
        FamilyInPlay family =
                cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(schoolOfNoor, cases.child("Noor", 9)));
        family.theCases().forEach(this::toBePlanned);
        return family;
    }

    private CaseInPlay toBePlanned(CaseInPlay theCase) {
        return theCase.schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
    }

    private void planned(CaseInPlay theCase, CaseInPlay takenAlong) {
        theCase.anna("userTask_planMeeting", with(plan(), "takeAlong", takenAlong.key()));
        cases.runJobs(takenAlong);
    }

    private void isRefused(CaseInPlay theCase, CaseInPlay other) throws Exception {
        assertThat(offered(theCase)).isEmpty();
        assertThatThrownBy(() -> planned(theCase, other)).hasMessageStartingWith("[takeAlong]");
        assertThat(meetings.of(theCase.id())).isEmpty();
        assertThat(meetings.of(other.id())).isEmpty();
    }

    private List<String> offered(CaseInPlay theCase) throws Exception {
        String task = theCase.task("userTask_planMeeting").getId();
        String answer = HttpPerson.inBrowser(port, "anna")
                .get("/api/tasks/" + task + "/siblings")
                .body();
        return new ObjectMapper().readTree(answer).findValuesAsText("id");
    }

    private String dossier(String user, CaseInPlay theCase, String task) {
        return HttpPerson.inBrowser(port, user)
                .get("/api/tasks/" + theCase.task(task).getId() + "/dossier")
                .body();
    }

    private String agreementsOnPaper(CaseInPlay theCase) {
        String mother = theCase.get().family().guardians().get(0).id().toString();
        return HttpPerson.inBrowser(port, "anna")
                .open("/gezin/zaak/" + theCase.key() + "/afspraken?voor=" + mother)
                .body();
    }

    private Map<String, Object> plan() {
        return Answers.meetingPlanned(cases.today().plusDays(3), cases.today());
    }

    @Test
    void twins_areTwoChildren_andTheSameFirstNameAsksWhetherItIsATwin() {
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());

        assertThatThrownBy(() -> family.anna("userTask_recordFamily", childrenOfEight("Sam", " sam")))
                .hasMessageContaining("tweeling");
        family.anna("userTask_recordFamily", childrenOfEight("Sam", "Sem"));

        assertThat(family.family().children()).hasSize(2);
    }

    private Map<String, Object> childrenOfEight(String one, String other) {
        return Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), cases.child(one, 8), cases.child(other, 8));
    }
}
