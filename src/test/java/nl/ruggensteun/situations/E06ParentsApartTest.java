package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.meeting.Meeting;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.MeetingState;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.reporting.SpecialCaseCounts;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-06: the parents are separated, with violence. Nobody is brought together at one table. */
@ApplicationTest
class E06ParentsApartTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SpecialCaseCounts counts;

    @LocalServerPort
    private int port;

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

        sam.anna("userTask_planMeeting", withOne("1"));

        assertThat(sam.open()).containsExactly("userTask_confirmMeeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"addressConfidential", "hideShelterName", "parentsApart"})
    void anySafetyFlag_alsoOneThatComesLater_makesATalkTogetherImpossible(String flag) {
        CaseInPlay sam = toBePlanned();
        play.start("anna", "safetyChange", with(Answers.safetyChange(sam.key()), flag, true));
        cases.runJobs(sam);

        assertThatThrownBy(sam::meetingPlanned).hasMessageStartingWith("[mode]");
        assertThat(meetings.of(sam.id())).isEmpty();
    }

    @Test
    void separateInvitations_oneForEachParent_withNothingOfTheOther() {
        CaseInPlay sam = toBePlanned();
        long mails = cases.mailsToSchool(sam);
        sam.anna("userTask_planMeeting", apart());

        assertThat(paper(sam, "uitnodiging", 1))
                .contains("Mila Voorbeeld", "6 maart 2026 om 15:30 uur", "op school", "De Regenboog")
                .doesNotContain("Daan", "17:30", "buurthuis", "apart");
        assertThat(paper(sam, "uitnodiging", 2))
                .contains("Daan Voorbeeld", "6 maart 2026 om 17:30 uur", "in het buurthuis")
                .doesNotContain("Mila", "15:30", "op school", "apart");
        assertThat(cases.mailsToSchool(sam)).isEqualTo(mails + 1);
    }

    @Test
    void aTalkWithOneParent_theOtherReadsThatThereIsNone() {
        CaseInPlay sam = toBePlanned().anna("userTask_planMeeting", withOne("1"));

        assertThat(paper(sam, "uitnodiging", 1)).contains("6 maart 2026 om 15:30 uur");
        assertThat(paper(sam, "uitnodiging", 2))
                .contains("Er is nu geen gesprek gepland.")
                .doesNotContain("Mila", "15:30");
    }

    @Test
    void whoMustNotBeInformed_getsNoInvitation_alsoWhenThatIsLearntLater() {
        CaseInPlay sam = toBePlanned().anna("userTask_planMeeting", apart());
        play.start("anna", "safetyChange", with(Answers.safetyChange(sam.key()), "mustNotBeInformed", List.of("2")));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_planMeeting");
        assertThat(open(sam, "uitnodiging", 2).statusCode()).isEqualTo(404);
        assertThat(open(sam, "afspraken", 2).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> sam.anna("userTask_planMeeting", withOne("2"))).hasMessageStartingWith("[parent]");
    }

    @Test
    void whereTheAddressIsSecret_theInvitationNamesNoPlace_andNoShelter() {
        CaseInPlay sam = toBePlanned();
        play.start("anna", "safetyChange", with(Answers.safetyChange(sam.key()), "addressConfidential", true));
        cases.runJobs(sam);
        sam.anna("userTask_planMeeting", apart());

        assertThat(paper(sam, "uitnodiging", 1))
                .contains("15:30", "Dat hoort u van uw begeleider.")
                .doesNotContain("op school", "Voorbeeldhaven");
    }

    @Test
    void separateMinutes_eachParentReadsWhatWasAgreedInTheOwnTalk() {
        CaseInPlay sam = toBePlanned()
                .anna("userTask_planMeeting", apart())
                .atSchool("userTask_confirmMeeting", Answers.schoolComes());
        assertThatThrownBy(() -> sam.anna("userTask_recordAgreements", Answers.agreed(cases.today())))
                .hasMessageContaining("[agreements.0.talkWith]");

        sam.anna("userTask_recordAgreements", agreedApart());

        assertThat(paper(sam, "afspraken", 1)).contains("Leest voor").doesNotContain("Daan", "Brengt en haalt");
        assertThat(paper(sam, "afspraken", 2)).contains("Brengt en haalt").doesNotContain("Mila", "Leest voor");
        String dossier = HttpPerson.inBrowser(port, "anna")
                .get("/api/tasks/" + afterTheTalk(sam).getId() + "/dossier")
                .body();
        assertThat(dossier).contains("\"with\":\"Ouder 1\"", "\"with\":\"Ouder 2\"");
    }

    @Test
    void theSchool_readsBothMoments_andOfNobodyWhoComesWhen() {
        CaseInPlay sam = toBePlanned().anna("userTask_planMeeting", apart());
        String task = sam.task("userTask_confirmMeeting").getId();

        String dossier = HttpPerson.inBrowser(port, "iris")
                .get("/api/tasks/" + task + "/dossier")
                .body();

        assertThat(dossier)
                .contains("T15:30", "T17:30", "in het buurthuis")
                .doesNotContain("Ouder 1", "Mila", "Daan", "apart");
    }

    @Test
    void aTalkWithoutParents_isNoFormToPlan_andIsRecordedAfterTwoPeopleWeighedIt() {
        assertThatThrownBy(() -> toBePlanned().anna("userTask_planMeeting", with(plan(), "mode", "WITHOUT_PARENTS")))
                .hasMessageContaining("[mode]");

        CaseInPlay sam = weighed();
        assertThat(sam.sees("anna", "userTask_shareMinimum"))
                .as("one person wrote it")
                .isFalse();
        assertThat(meetings.of(sam.id())).isEmpty();
        sam.does("ada", "userTask_decideWeighing", Map.of("decision", "APPROVED", "decisionReason", "Zo is het."))
                .anna(
                        "userTask_shareMinimum",
                        with(Answers.minimumShared(cases.today()), "way", "TALK_WITHOUT_PARENTS"));

        assertThat(meetings.of(sam.id())).singleElement().satisfies(talk -> {
            assertThat(talk.mode()).contains(MeetingMode.WITHOUT_PARENTS);
            assertThat(talk.state()).isEqualTo(MeetingState.HELD);
        });
        assertThat(cases.mailsToSchool(sam)).isZero();
        assertThat(sam.seenBy("iris")).isEmpty();
    }

    @Test
    void afterARefusedWeighing_thereIsNoTalkWithoutParents() {
        CaseInPlay sam = weighed()
                .does(
                        "ada",
                        "userTask_decideWeighing",
                        Map.of("decision", "DECLINED", "decisionReason", "Niet nodig."));

        assertThat(sam.open()).doesNotContain("userTask_shareMinimum");
        assertThat(meetings.of(sam.id())).isEmpty();
    }

    @Test
    void k12_countsATalkApartAsHeld() {
        LocalDate today = cases.today();
        SpecialCaseCounts.Closed before = counts.closedBetween(today, today);
        CaseInPlay sam = cases.one().supported();
        play.start("anna", "specialCase", Answers.specialCase(sam.key(), "NO"));
        cases.runJobs(sam);
        sam.anna("userTask_announceSharing", Answers.parentsInformed(today))
                .anna("userTask_planMeeting", apart())
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", agreedApart())
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("MEETING_HELD"));

        SpecialCaseCounts.Closed after = counts.closedBetween(today, today);

        assertThat(after.count()).isEqualTo(before.count() + 1);
        assertThat(after.withTalk()).isEqualTo(before.withTalk() + 1);
        assertThat(after.bySchool()).isEqualTo(before.bySchool());
        assertThat(after.schoolDays()).contains(0);
        assertThat(HttpPerson.inBrowser(port, "mirjam")
                        .get("/api/reporting/cases")
                        .body())
                .contains("Met een driegesprek", "Schooldagen van melding tot gesprek (mediaan)");
    }

    @Test
    void k12_countsATalkWithoutParentsAsNoDriegesprek() {
        LocalDate today = cases.today();
        SpecialCaseCounts.Closed before = counts.closedBetween(today, today);
        weighed()
                .does("ada", "userTask_decideWeighing", Map.of("decision", "APPROVED", "decisionReason", "Zo is het."))
                .anna("userTask_shareMinimum", with(Answers.minimumShared(today), "way", "TALK_WITHOUT_PARENTS"))
                .anna("userTask_tellParentsLater", Answers.parentsTold(today, "TOLD"))
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("NO_MEETING"));

        SpecialCaseCounts.Closed after = counts.closedBetween(today, today);

        assertThat(after.count()).isEqualTo(before.count() + 1);
        assertThat(after.withTalk()).isEqualTo(before.withTalk());
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
                .anna("userTask_recordAgreements", agreedApart());

        assertThat(meetings.of(sam.id())).extracting(Meeting::state).containsExactly(MeetingState.HELD);
    }

    private CaseInPlay atTheTalk() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned();
    }

    private Map<String, Object> apart() {
        return Answers.meetingApart(cases.today().plusDays(3), cases.today());
    }

    private Map<String, Object> plan() {
        return Answers.meetingPlanned(cases.today().plusDays(3), cases.today());
    }

    private Map<String, Object> withOne(String parent) {
        return with(with(plan(), "mode", "ONE_PARENT"), "parent", parent);
    }

    private Map<String, Object> agreedApart() {
        return with(
                Answers.agreed(cases.today()),
                "agreements",
                List.of(
                        Map.of("who", "PARENTS", "what", "Leest voor", "noEndDate", true, "talkWith", "1"),
                        Map.of("who", "PARENTS", "what", "Brengt en haalt", "noEndDate", true, "talkWith", "2")));
    }

    private CaseInPlay toBePlanned() {
        return cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
    }

    private CaseInPlay weighed() {
        CaseInPlay sam = cases.one();
        play.start("anna", "specialCase", with(Answers.specialCase(sam.key(), "NO"), "parentsInformed", "NOT_YET"));
        cases.runJobs(sam);
        return sam.anna("userTask_weigh", Answers.weighing());
    }

    private Task afterTheTalk(CaseInPlay theCase) {
        return theCase.atSchool("userTask_tellParents", Answers.parentsTold(cases.today()))
                .task("userTask_followSupport");
    }

    private String paper(CaseInPlay theCase, String which, int parent) {
        var answer = open(theCase, which, parent);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> open(CaseInPlay theCase, String which, int parent) {
        var reader = theCase.get().family().guardians().get(parent - 1).id();
        return HttpPerson.inBrowser(port, "anna")
                .open("/gezin/zaak/" + theCase.key() + "/" + which + "?voor=" + reader);
    }

    private Map<String, Object> oneParent() {
        return Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1");
    }
}
