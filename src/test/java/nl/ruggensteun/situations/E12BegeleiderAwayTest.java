package nl.ruggensteun.situations;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * E-12: the begeleider is away for a time. Wim is the begeleider, Els acts; the absence is from Tuesday 10 to Friday 13
 * March 2026.
 */
@ApplicationTest
class E12BegeleiderAwayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 13);
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final Map<String, Object> READ = Map.of("safetyRead", true);

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Play play;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private OwnCases ownCases;

    @Autowired
    private Families families;

    @Autowired
    private WorkPhones phones;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MutableClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void twoColleagues() {
        colleagues.join("wim", "Wim", "begeleider");
        colleagues.join("els", "Els", "begeleider");
        colleagues.join("piet", "Piet", "begeleider");
    }

    @AfterEach
    void theyLeave() {
        colleagues.leave();
    }

    // "Assignment = worker + substitute per case with from/to"

    @Test
    void theSubstituteSeesAndChoosesTheCases_fromTheFirstToTheLastDay_theBegeleiderAlways() {
        CaseInPlay sam = ofWim(cases.one());
        away();

        assertThat(reachOfElsOn(FIRST.minusDays(1), sam)).isFalse();
        assertThat(reachOfElsOn(FIRST, sam)).isTrue();
        assertThat(reachOfElsOn(LAST, sam)).isTrue();
        assertThat(reachOfElsOn(AFTER, sam)).isFalse();
    }

    // "absence register moves tasks"

    @Test
    void openTasksMoveOnTheFirstDay_andComeBackAfterTheLast() {
        CaseInPlay sam = ofWim(atSchool());
        String absence = away();
        assertThat(sam.seenBy("els")).isEmpty();

        onFirstDay(absence);
        assertThat(sam.seenBy("els")).contains("userTask_talkAtShelter", "userTask_talkAtSchool");
        assertThat(sam.seenBy("wim")).isEmpty();
        assertThat(sam.task("userTask_talkAtSchool").getOwner()).isEqualTo("els");

        timersOn(AFTER, absence);
        assertThat(sam.seenBy("wim")).contains("userTask_talkAtShelter", "userTask_talkAtSchool");
        assertThat(sam.seenBy("els")).isEmpty();
        assertThat(sam.task("userTask_talkAtSchool").getOwner()).isEqualTo("wim");
        assertThat(isRunning(absence)).isFalse();
    }

    @Test
    void theSubstituteDoesTheTasks_andNewOnesComeToTheSubstitute_untilTheLastDay() {
        CaseInPlay sam = ofWim(cases.one().consentGiven());
        onFirstDay(away());

        sam.does("els", "userTask_informParents", Answers.firstContact(clock.today()));
        assertThat(sam.task("userTask_confirmReceipt").getOwner()).isEqualTo("els");
        sam.atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(clock.today()));
        assertThat(sam.task("userTask_talkAtShelter").getAssignee()).isEqualTo("els");

        clock.set(AFTER);
        sam.does("els", "userTask_talkAtShelter", Answers.talkedAtShelter(clock.today()))
                .atSchool("userTask_talkAtSchool", Answers.talkedAtSchool(clock.today()))
                .does("els", "userTask_fileForm", Answers.filed(clock.today()));
        assertThat(sam.task("userTask_prepareStartgesprek").getAssignee())
                .as("judged by the day, also when no timer ran yet")
                .isEqualTo("wim");
    }

    @Test
    void aNewChildOrAnEventReportedByTheSubstitute_isAsReportedByTheBegeleider() {
        CaseInPlay sam = ofWim(cases.one().supported());
        onFirstDay(away());

        play.start("els", "specialCase", with(Answers.specialCase(sam.key(), "NO"), "parentsInformed", "NOT_YET"));

        assertThat(sam.task("userTask_announceSharing").getAssignee()).isEqualTo("els");
    }

    @Test
    void theSubstituteWithdrawsConsent_theSchoolSeesNothingAtOnce() {
        CaseInPlay sam = ofWim(cases.one().formSent());
        onFirstDay(away());
        assertThat(sam.seenBy("iris")).isNotEmpty();

        play.start("els", "withdrawal", Answers.withdrawal(sam.key(), "1", clock.today()));
        cases.runJobs(sam);

        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void backEarlier_everythingIsBackAtOnce_andNothingHappensOnTheLastDay() {
        CaseInPlay sam = ofWim(atSchool());
        String absence = away();
        onFirstDay(absence);

        clock.set(FIRST.plusDays(1));
        play.start("wim", "absence", Answers.back());

        assertThat(sam.seenBy("wim")).contains("userTask_talkAtShelter");
        assertThat(sam.seenBy("els")).isEmpty();
        assertThat(sam.family().open()).isEmpty();
        assertThat(policy.maySee(begeleider("els"), sam.id())).isFalse();
        timersOn(AFTER, absence);
        assertThat(sam.seenBy("wim")).contains("userTask_talkAtShelter");
    }

    @Test
    void calledOffBeforeTheFirstDay_nothingMoves() {
        CaseInPlay sam = ofWim(atSchool());
        String absence = away();

        play.start("wim", "absence", Answers.back());
        onFirstDay(absence);

        assertThat(sam.seenBy("wim")).contains("userTask_talkAtShelter");
        assertThat(sam.seenBy("els")).isEmpty();
        assertThat(sam.family().open()).isEmpty();
    }

    @Test
    void theSystemWasDown_itCatchesUp_onWhateverDayItComesBack() {
        CaseInPlay sam = ofWim(atSchool());
        String absence = away();

        timersOn(LAST, absence);
        assertThat(sam.seenBy("els")).contains("userTask_talkAtShelter");
        timersOn(AFTER.plusDays(3), absence);
        assertThat(sam.seenBy("wim")).contains("userTask_talkAtShelter");

        clock.set(AFTER.plusDays(4));
        String missed = play.start(
                "wim", "absence", Answers.away(clock.today(), clock.today().plusDays(1), "els"));
        timersOn(clock.today().plusDays(9), missed);
        assertThat(sam.seenBy("wim")).contains("userTask_talkAtShelter");
        assertThat(sam.family().open()).isEmpty();
        assertThat(isRunning(missed)).isFalse();
    }

    @Test
    void whatTheSubstituteTookFromAGroup_staysWhereItIs() {
        colleagues.join("els", "Els", "begeleider", "aandachtsfunctionaris");
        CaseInPlay sam = ofWim(weighed(cases.one()));
        Task decision = sam.task("userTask_decideWeighing");
        tasks.claim(decision.getId(), "els");

        String absence = away();
        onFirstDay(absence);
        timersOn(AFTER, absence);

        assertThat(sam.task("userTask_decideWeighing").getAssignee()).isEqualTo("els");
    }

    // "school and parents get an update of contact details (R-134)"

    @Test
    void theSchoolReadsWhomToCall_upToAndWithTheLastDay_andThenTheBegeleiderAgain() {
        CaseInPlay sam = ofWim(cases.one().formSent());
        onFirstDay(away());

        assertThat(schoolReads(sam))
                .contains("tot en met 13-03: Els Voorbeeld", "els@voorbeeld.example", "06 0000 0001")
                .doesNotContain("wim@voorbeeld.example");
        clock.set(LAST);
        assertThat(schoolReads(sam)).contains("tot en met 13-03: Els Voorbeeld");
        clock.set(AFTER);
        assertThat(schoolReads(sam)).contains("Wim Voorbeeld").doesNotContain("Els");
    }

    @Test
    void whereTheShelterMustNotBeKnown_theSchoolReadsTheNumberOfTheSubstituteOnly() {
        CaseInPlay sam = ofWim(cases.one().formSent());
        families.recordSafety(
                sam.get().familyId(),
                new SafetyProfile(false, Set.of(), Channel.PHONE, null, true, false, Violence.NONE, true));
        onFirstDay(away());

        assertThat(schoolReads(sam)).contains("06 0000 0001").doesNotContain("@voorbeeld.example");
    }

    @Test
    void theSchoolCanCallTheSubstitute_soANumberIsNeeded_once() {
        assertThatThrownBy(() -> play.start("wim", "absence", with(Answers.away(FIRST, LAST, "piet"), "phone", null)))
                .hasMessageStartingWith("[phone]");
        phones.keep("piet", "06 0000 0009");

        play.start("wim", "absence", with(Answers.away(FIRST, LAST, "piet"), "phone", null));

        assertThat(phones.of("piet")).contains("06 0000 0009");
    }

    // "Handover checklist incl. safety profile 'gelezen'"

    @Test
    void theSubstituteReadsPerFamilyWhatIsSafe_andItIsOnRecord() {
        CaseInPlay sam = ofWim(cases.one());
        CaseInPlay noor = ofWim(cases.one());
        onFirstDay(away());
        assertThat(noor.family().seenBy("els")).containsExactly("userTask_readWhatIsSafe");
        assertThatThrownBy(() -> sam.family().does("els", "userTask_readWhatIsSafe", Map.of("safetyRead", false)))
                .hasMessageStartingWith("[safetyRead]");

        sam.family().does("els", "userTask_readWhatIsSafe", READ);

        assertThat(timeline.of(sam.family().id()))
                .filteredOn(entry -> entry.kind() == TimelineKind.SAFETY_READ)
                .extracting(TimelineEntry::by)
                .containsExactly("els");
        assertThat(sam.family().open()).isEmpty();
    }

    @Test
    void notReadBeforeTheLastDay_itIsNobodysTaskAfterwards() {
        CaseInPlay sam = ofWim(cases.one());
        String absence = away();
        onFirstDay(absence);

        timersOn(AFTER, absence);

        assertThat(sam.family().open()).isEmpty();
        assertThat(sam.family().endsOf("substitution")).containsExactly("endEvent_readingNotNeeded");
    }

    @Test
    void handedOverDuringTheAbsence_allOfItGoesToTheNewBegeleider_andTheSubstituteSeesNothing() {
        CaseInPlay sam = ofWim(atSchool());
        String absence = away();
        onFirstDay(absence);

        assertThatThrownBy(() -> play.start("els", "handover", Answers.handover(sam.key(), "els")))
                .hasMessageStartingWith("[caseId] U vervangt de begeleider.");
        play.start("wim", "handover", Answers.handover(sam.key(), "piet"));

        assertThat(sam.seenBy("piet")).contains("userTask_talkAtShelter", "userTask_talkAtSchool");
        assertThat(sam.family().open()).containsExactly("userTask_readDossier");
        assertThat(sam.seenBy("els")).isEmpty();
        assertThat(policy.maySee(begeleider("els"), sam.id())).isFalse();
        timersOn(AFTER, absence);
        assertThat(sam.seenBy("piet")).contains("userTask_talkAtShelter");
    }

    @Test
    void handedOverToSomebodyWhoIsAway_theSubstituteGetsTheTasks() {
        CaseInPlay sam = cases.one();
        onFirstDay(away());

        play.start("anna", "handover", Answers.handover(sam.key(), "wim"));

        assertThat(sam.seenBy("els")).isNotEmpty();
        assertThat(sam.family().seenBy("els")).containsExactly("userTask_readDossier");
    }

    // Who reports what

    @Test
    void aKwartiermakerReportsSomebodyWhoFellIll_andChoosesAnotherSubstitute() {
        CaseInPlay sam = ofWim(atSchool());
        String absence = play.start("karin", "absence", with(wimIsAway(clock.today()), "phone", "06 0000 0001"));
        timersOn(clock.today(), absence);
        assertThat(sam.seenBy("els")).contains("userTask_talkAtShelter");
        assertThat(sam.seenBy("karin")).isEmpty();

        play.start("karin", "absence", with(Answers.back(), "absentee", "wim"));
        String next = play.start("karin", "absence", with(wimIsAway(clock.today()), "substitute", "piet"));
        timersOn(clock.today(), next);

        assertThat(sam.seenBy("piet")).contains("userTask_talkAtShelter");
        assertThat(sam.seenBy("els")).isEmpty();
        assertThat(policy.maySee(begeleider("els"), sam.id())).isFalse();
    }

    @Test
    void aColleague_reportsNobodyElse() {
        assertThatThrownBy(() -> play.start("els", "absence", wimIsAway(FIRST))).hasMessageStartingWith("[absentee]");
        assertThatThrownBy(() -> play.start("els", "absence", with(Answers.back(), "absentee", "wim")))
                .hasMessageStartingWith("[absentee]");
        assertThatThrownBy(() -> play.start("karin", "absence", Answers.away(FIRST, LAST, "els")))
                .hasMessageStartingWith("[absentee]");
    }

    @Test
    void onlyABegeleiderActs_andNeverOneWhoIsAwayToo() {
        for (String nobody : List.of("iris", "karin", "niemand")) {
            assertThatThrownBy(() -> play.start("wim", "absence", Answers.away(FIRST, LAST, nobody)))
                    .hasMessageStartingWith("[substitute]");
        }
        play.start("els", "absence", Answers.away(LAST, AFTER, "piet"));

        assertThatThrownBy(this::away)
                .hasMessage("[substitute] Deze collega is in deze tijd ook afwezig. Kies een ander.");
        assertThatThrownBy(() -> play.start("piet", "absence", Answers.away(LAST, AFTER, "wim")))
                .as("no chain")
                .hasMessageStartingWith("[from]");
    }

    // Four eyes: the substitute is the begeleider

    @Test
    void whoActsForTheReporter_doesNotDecide_norDoesTheBegeleiderAboutTheSubstitute() {
        colleagues.join("wim", "Wim", "begeleider", "aandachtsfunctionaris");
        colleagues.join("els", "Els", "begeleider", "aandachtsfunctionaris");
        CaseInPlay sam = weighedBy("wim", ofWim(cases.one()));
        CaseInPlay noor = ofWim(cases.one());
        String absence = away();
        onFirstDay(absence);
        refusesToDecide("els", sam, "U en wie het meldde of opschreef, vervangen elkaar. Vraag een andere collega.");

        weighedBy("els", noor);
        refusesToDecide("els", noor, "Wie het meldde of opschreef, beslist niet zelf. Vraag een collega.");
        timersOn(AFTER, absence);
        refusesToDecide("wim", noor, "U en wie het meldde of opschreef, vervangen elkaar. Vraag een andere collega.");

        sam.does("ada", "userTask_decideWeighing", decision());
    }

    // "K-25 shows orphans"

    @Test
    void aFamilyWhoseBegeleiderHasNoAccount_isSeenByTheKwartiermaker_whoHandsItOver() {
        CaseInPlay sam = ofWim(cases.one());
        String number = sam.get().family().number();
        assertThat(orphans("karin")).doesNotContain(number);
        onFirstDay(away());
        colleagues.leave("els");
        assertThat(orphans("karin")).as("nobody acts").contains(number);
        clock.set(AFTER);
        assertThat(orphans("karin")).doesNotContain(number);

        colleagues.leave("wim");
        assertThat(orphans("karin")).contains(number).doesNotContain("Sam");
        assertThat(HttpPerson.inBrowser(port, "mirjam")
                        .get("/api/reporting/orphans")
                        .statusCode())
                .isEqualTo(403);

        play.start(
                "karin",
                "handover",
                with(with(Answers.handover(sam.key(), "piet"), "caseId", null), "familyNumber", number));
        assertThat(orphans("karin")).doesNotContain(number);
        assertThat(sam.seenBy("piet")).isNotEmpty();
    }

    private String away() {
        return play.start("wim", "absence", Answers.away(FIRST, LAST, "els"));
    }

    private Map<String, Object> wimIsAway(LocalDate from) {
        return with(Answers.away(from, from.plusDays(3), "els"), "absentee", "wim");
    }

    /** Anna hands the family over, and Wim has read about it. */
    private CaseInPlay ofWim(CaseInPlay theCase) {
        play.start("anna", "handover", Answers.handover(theCase.key(), "wim"));
        theCase.family().does("wim", "userTask_readDossier", READ);
        return theCase;
    }

    /** The begeleider and the school have a task each. */
    private CaseInPlay atSchool() {
        return cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
    }

    private CaseInPlay weighed(CaseInPlay theCase) {
        return weighedBy("anna", theCase);
    }

    private CaseInPlay weighedBy(String user, CaseInPlay theCase) {
        play.start(user, "specialCase", Answers.specialCase(theCase.key(), "NO"));
        cases.runJobs(theCase);
        return theCase.does(user, "userTask_weigh", Answers.weighing());
    }

    private static Map<String, Object> decision() {
        return Map.of("decision", "APPROVED", "decisionReason", "Zo is het.");
    }

    private static void refusesToDecide(String user, CaseInPlay theCase, String why) {
        assertThatThrownBy(() -> theCase.does(user, "userTask_decideWeighing", decision()))
                .hasMessage(why);
    }

    private void onFirstDay(String absence) {
        timersOn(FIRST, absence);
    }

    /** Every timer of this absence that is due then. */
    private void timersOn(LocalDate day, String absence) {
        clock.set(day);
        for (List<Job> due = due(absence); !due.isEmpty(); due = due(absence)) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private List<Job> due(String absence) {
        return jobs.createJobQuery().processInstanceId(absence).executable().unlimitedList();
    }

    private boolean isRunning(String absence) {
        return runtime.createProcessInstanceQuery().processInstanceId(absence).count() > 0;
    }

    private boolean reachOfElsOn(LocalDate day, CaseInPlay theCase) {
        clock.set(day);
        CaseId id = theCase.id();
        assertThat(policy.maySee(begeleider("wim"), id)).isTrue();
        assertThat(isChoice("wim", id)).isTrue();
        assertThat(policy.maySee(begeleider("piet"), id)).isFalse();
        assertThat(isChoice("els", id)).isEqualTo(policy.maySee(begeleider("els"), id));
        assertThat(policy.maySee(begeleider("els"), theCase.get().familyId()))
                .isEqualTo(policy.maySee(begeleider("els"), id));
        return policy.maySee(begeleider("els"), id);
    }

    private boolean isChoice(String user, CaseId id) {
        return ownCases.of(begeleider(user)).stream()
                .anyMatch(found -> found.id().equals(id));
    }

    private String schoolReads(CaseInPlay theCase) {
        String task = theCase.task("userTask_confirmReceipt").getId();
        return HttpPerson.inBrowser(port, "iris")
                .get("/api/tasks/" + task + "/dossier")
                .body();
    }

    private String orphans(String user) {
        return HttpPerson.inBrowser(port, user).get("/api/reporting/orphans").body();
    }

    private static Viewer begeleider(String user) {
        return Viewer.ofGroups(user, List.of("begeleider"));
    }
}
