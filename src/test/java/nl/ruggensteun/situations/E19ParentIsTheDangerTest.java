package nl.ruggensteun.situations;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-19: a parent in the family is violent, or is the one who is suspected. Telling this parent waits until it is safe. */
@ApplicationTest
class E19ParentIsTheDangerTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    @Test
    void parentsCannotHearYet_theTaskComesBackOnItsDay() {
        CaseInPlay sam = shared().anna(
                        "userTask_tellParentsLater",
                        UnusualAnswers.parentsCannotHearYet(cases.today().plusDays(7)));
        assertThat(sam.open()).doesNotContain("userTask_tellParentsLater");

        clock.forward(Duration.ofDays(7));
        sam.dueTimersRun();

        assertThat(sam.open()).contains("userTask_tellParentsLater");
    }

    @Test
    void notYet_needsAReasonAndADayToLookAgain() {
        CaseInPlay sam = shared();

        assertThatThrownBy(() -> sam.anna("userTask_tellParentsLater", Map.of("parentsTold", "NOT_YET")))
                .hasMessageContaining("[whyNotYet]")
                .hasMessageContaining("[reviewOn]");
        assertThatThrownBy(() -> sam.anna(
                        "userTask_tellParentsLater",
                        UnusualAnswers.parentsCannotHearYet(cases.today().plusYears(1))))
                .hasMessageStartingWith("[reviewOn]");
    }

    @Test
    void withoutTellingTheParents_nothingIsSharedBeforeTwoPeopleWeighedIt() {
        CaseInPlay sam = weighed();

        assertThat(sam.sees("anna", "userTask_decideWeighing")).isFalse();
        assertThat(sam.sees("ada", "userTask_decideWeighing")).isTrue();
        assertThat(sam.open()).doesNotContain("userTask_shareMinimum", "userTask_tellParentsLater");
        assertThat(disclosures.of(sam.id())).isEmpty();
    }

    @Test
    void theSchoolReadsNothingOfTheSpecialCase() {
        CaseInPlay sam = weighed();

        String task = sam.task("userTask_decideWeighing").getId();

        assertThat(HttpPerson.inBrowser(port, "iris")
                        .get("/api/tasks/" + task + "/dossier")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTalkWithoutParents_isNoFormThatCanBePlanned() {
        CaseInPlay sam = cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
        var plan = Answers.meetingPlanned(cases.today().plusDays(3), cases.today());

        assertThatThrownBy(() -> sam.anna("userTask_planMeeting", with(plan, "mode", "WITHOUT_PARENTS")))
                .hasMessageContaining("[mode]");
    }

    // "special-case record has visibility classes … Parent overview excludes it until released"

    @Test
    void theOverviewOfAParent_leavesItOut_alsoAfterTheParentsWereTold() {
        CaseInPlay sam = told().anna("userTask_closeSpecialCase", Answers.specialCaseClosed("NO_MEETING"));

        assertThat(overview(sam, 1)).doesNotContain(TOLD_BY_TELEPHONE);
        assertThat(overview(sam, 2)).doesNotContain(TOLD_BY_TELEPHONE);
    }

    @Test
    void releasedForOneParent_thatParentReadsIt_andTheOtherDoesNot() {
        CaseInPlay sam = told().anna("userTask_closeSpecialCase", readBy("ONE_PARENT", "1"));
        assertThat(overview(sam, 1)).as("asked only").doesNotContain(TOLD_BY_TELEPHONE);
        assertThat(sam.sees("anna", "userTask_decideRelease")).isFalse();
        assertThat(sam.sees("karin", "userTask_decideRelease")).isFalse();

        sam.does("ada", "userTask_decideRelease", Map.of("release", "YES", "releaseReason", "Zij is veilig."));

        assertThat(overview(sam, 1)).contains(TOLD_BY_TELEPHONE);
        assertThat(overview(sam, 2)).doesNotContain(TOLD_BY_TELEPHONE);
    }

    @Test
    void whatWasAgreedInSuchATalk_isOnNoPaperOfTheFamilyEither_untilReleased() {
        CaseInPlay sam = cases.one().schoolInformed();
        play.start("anna", "specialCase", Answers.specialCase(sam.key(), "NO"));
        cases.runJobs(sam);
        sam.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()))
                .meetingHeld();
        assertThat(paper(sam, "afspraken", 1)).doesNotContain("Een vaste plek in de klas");

        sam.anna("userTask_closeSpecialCase", readBy("ONE_PARENT", "1"))
                .does("ada", "userTask_decideRelease", Map.of("release", "YES", "releaseReason", "Zij is veilig."));

        assertThat(paper(sam, "afspraken", 1)).contains("Een vaste plek in de klas");
        assertThat(paper(sam, "afspraken", 2)).doesNotContain("Een vaste plek in de klas");
    }

    @Test
    void theAandachtsfunctionarisReadsWhoAskedAndWhy_andMaySayNo() {
        CaseInPlay sam = told().anna("userTask_closeSpecialCase", readBy("PARENTS", null));

        assertThat(HttpPerson.inBrowser(port, "ada")
                        .get("/api/tasks/" + sam.task("userTask_decideRelease").getId() + "/dossier")
                        .body())
                .contains("alleen professionals; gevraagd: ook de ouders", "Het is nu rustig.");
        sam.does("ada", "userTask_decideRelease", Map.of("release", "NO", "releaseReason", "Vader komt nog langs."));

        assertThat(overview(sam, 1)).doesNotContain(TOLD_BY_TELEPHONE);
        assertThat(sam.open()).doesNotContain("userTask_decideRelease");
    }

    @Test
    void whoeverTheDiagramGivesTheTask_onlyAnAandachtsfunctionarisReleases() {
        CaseInPlay sam = told().anna("userTask_closeSpecialCase", readBy("PARENTS", null));
        Task task = sam.task("userTask_decideRelease");
        tasks.setAssignee(task.getId(), "karin");

        assertThatThrownBy(() ->
                        play.complete("karin", task, Map.of("release", "YES", "releaseReason", "Het mag van mij.")))
                .hasMessageContaining("Alleen een aandachtsfunctionaris");
        assertThat(overview(sam, 1)).doesNotContain(TOLD_BY_TELEPHONE);
    }

    private static final String TOLD_BY_TELEPHONE = "Alleen wat nodig was";

    private static Map<String, Object> readBy(String visibility, String parent) {
        Map<String, Object> answers = with(Answers.specialCaseClosed("NO_MEETING"), "visibility", visibility);
        return with(with(answers, "whyVisible", "Het is nu rustig."), "readingParent", parent);
    }

    private String overview(CaseInPlay theCase, int parent) {
        return paper(theCase, "gedeeld", parent);
    }

    private String paper(CaseInPlay theCase, String which, int parent) {
        var adult = theCase.get().family().guardians().get(parent - 1).id();
        return HttpPerson.inBrowser(port, "anna")
                .get("/gezin/zaak/" + theCase.key() + "/" + which + "?voor=" + adult.value())
                .body();
    }

    private CaseInPlay told() {
        return shared().anna("userTask_tellParentsLater", Answers.parentsTold(cases.today(), "TOLD"));
    }

    private CaseInPlay weighed() {
        CaseInPlay sam = cases.one();
        play.start("anna", "specialCase", with(Answers.specialCase(sam.key(), "NO"), "parentsInformed", "NOT_YET"));
        cases.runJobs(sam);
        return sam.anna("userTask_weigh", Answers.weighing());
    }

    private CaseInPlay shared() {
        return weighed()
                .does("ada", "userTask_decideWeighing", Map.of("decision", "APPROVED", "decisionReason", "Zo is het."))
                .anna("userTask_shareMinimum", Answers.minimumShared(cases.today()));
    }
}
