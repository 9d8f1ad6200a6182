package nl.ruggensteun.process.missingsignature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.consent.MissingSignature;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every way through the decision of two people about a signature that cannot be asked (E-04, E-05). */
@ApplicationTest
class MissingSignatureProcessTest {

    private static final String FIRST = "userTask_decideAsKwartiermaker";
    private static final String SECOND = "userTask_decideAsOfficer";
    private static final String READ = "userTask_readDecision";
    private static final String AGAIN = "userTask_lookAgain";

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private MissingSignatures missing;

    @Autowired
    private Timeline timeline;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identities;

    @LocalServerPort
    private int port;

    @Test
    void bothSayYes_theCaseGoesOnByItself() {
        CaseInPlay sam = asked();
        assertThat(sam.open()).containsExactly(FIRST, "userTask_discussNoConsent");

        decides("karin", FIRST, sam, "APPROVED");
        assertThat(cases.mayShare(sam)).isFalse();
        decides("ada", SECOND, sam, "APPROVED");

        assertThat(cases.mayShare(sam)).isTrue();
        assertThat(sam.open()).containsExactly("userTask_informParents", READ);
        assertThat(timeline.of(sam.id()))
                .extracting(TimelineEntry::kind)
                .contains(
                        TimelineKind.SIGNATURE_MISSING,
                        TimelineKind.MISSING_SIGNATURE_DECIDED,
                        TimelineKind.CONSENT_VALID);
    }

    @Test
    void theFirstSaysNo_theSecondIsNotAsked_andTheBegeleiderReadsIt() {
        CaseInPlay sam = decides("karin", FIRST, asked(), "DECLINED");
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent", READ);

        read(sam);

        assertThat(sam.endsOf("missingSignature")).containsExactly("endEvent_decisionOver", "endEvent_questionClosed");
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void theSecondSaysNo_nothingIsShared() {
        CaseInPlay sam = decides("karin", FIRST, asked(), "APPROVED");
        read(decides("ada", SECOND, sam, "DECLINED"));

        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void inTimeBeforeItEnds_theBegeleiderLooksAgain_andTwoDecideAnew() {
        CaseInPlay sam = approved();
        clock.forward(Duration.ofDays(45));
        assertThat(sam.dueTimersRun().open()).doesNotContain(AGAIN);
        clock.forward(Duration.ofDays(1));
        sam.dueTimersRun().anna(AGAIN, Answers.lookedAgain(cases.today()));
        assertThat(cases.mayShare(sam)).as("the old decision still counts").isTrue();

        approves(sam);
        clock.forward(Duration.ofDays(30));

        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void nobodyLooksAgain_itStopsOnItsDay_andIsNeverApprovedByItself() {
        CaseInPlay sam = approved();
        clock.forward(Duration.ofDays(46));
        sam.dueTimersRun();
        clock.forward(Duration.ofDays(14));
        assertThat(cases.mayShare(sam)).isFalse();

        morning(sam);
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent", AGAIN);
        assertThat(sam.questions()).isEmpty();

        sam.anna(AGAIN, Answers.lookedAgain(cases.today()));
        approves(sam);
        assertThat(cases.mayShare(sam)).as("decided anew").isTrue();
        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void letLapse_itCountsUntilItsDay_thenTheCaseGoesOnWithoutSchool() {
        CaseInPlay sam = lookAgain().anna(AGAIN, Map.of("followUp", "LET_LAPSE"));
        assertThat(cases.mayShare(sam)).isTrue();
        assertThat(sam.endsOf("missingSignature")).contains("endEvent_questionClosed");

        clock.forward(Duration.ofDays(14));
        morning(sam);

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
    }

    @Test
    void thePersonIsThereAgain_isAsked_andUntilThenTheSchoolHearsNothing() {
        CaseInPlay sam = lookAgain().anna(AGAIN, Map.of("followUp", "ASK_PERSON"));

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.open()).containsExactly("userTask_askSigner");
        sam.answers("Ouder 2", Answers.consentGiven(cases.today()));
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void askedAgainFromTheOtherTask_theQuestionLapses() {
        CaseInPlay sam = asked().anna("userTask_discussNoConsent", UnusualAnswers.noConsent("ASK_AGAIN"));

        assertThat(sam.open()).containsExactly("userTask_askSigner");
        assertThat(sam.question("Ouder 2")).isNotNull();
        assertThat(sam.endsOf("missingSignature")).containsExactly("endEvent_noLongerMissing");
    }

    @Test
    void withdrawn_theQuestionLapses_whateverItWaitsFor() {
        for (CaseInPlay sam : List.of(asked(), decides("karin", FIRST, asked(), "APPROVED"), approved(), lookAgain())) {
            play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));
            assertThat(cases.mayShare(sam)).isFalse();
            cases.runJobs(sam);

            assertThat(sam.open()).doesNotContain(FIRST, SECOND, READ, AGAIN);
            assertThat(sam.endsOf("missingSignature")).contains("endEvent_noLongerMissing");
        }
    }

    @Test
    void theOneWhoWasNotReached_losesGezag_theQuestionLapses_andTheCaseGoesOn() {
        CaseInPlay sam = asked();

        play.start("anna", "authorityChange", Answers.authorityChange(sam.key(), "ENDED", "2", cases.today()));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void somebodyBecomesDangerousToAsk_theOpenQuestionIsTakenAway() {
        CaseInPlay sam = cases.one();
        assertThat(sam.question("Ouder 2")).isNotNull();

        play.start(
                "anna",
                "safetyChange",
                UnusualAnswers.with(Answers.safetyChange(sam.key()), "mustNotBeInformed", List.of("2")));
        cases.runJobs(sam);

        assertThat(sam.questions()).containsExactly("Ouder 1");
    }

    @Test
    void onePersonWithBothRoles_decidesOnce() {
        identities.createMembership("ada", "kwartiermaker");
        try {
            CaseInPlay sam = decides("ada", FIRST, asked(), "APPROVED");

            assertThatThrownBy(() -> decides("ada", SECOND, sam, "APPROVED"))
                    .hasMessageStartingWith("U hebt hierover al beslist.");
            assertThat(cases.mayShare(sam)).isFalse();
        } finally {
            identities.deleteMembership("ada", "kwartiermaker");
        }
    }

    @Test
    void theBegeleiderWhoIsKwartiermakerToo_doesNotDecide() {
        identities.createMembership("anna", "kwartiermaker");
        try {
            CaseInPlay sam = asked();

            assertThatThrownBy(() -> decides("anna", FIRST, sam, "APPROVED"))
                    .hasMessageStartingWith("U vroeg dit zelf of begeleidt dit gezin.");
        } finally {
            identities.deleteMembership("anna", "kwartiermaker");
        }
    }

    @Test
    void onlyTheOwnBegeleider_asksIt() {
        CaseInPlay sam = fatherNotReached();

        assertThatThrownBy(() -> ask("bram", sam)).hasMessage("[caseId] Kies een kind uit uw eigen lijst.");
        assertThatThrownBy(() -> ask("iris", sam)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() ->
                        play.start("anna", "missingSignature", Answers.unreachable(sam.key(), "6", cases.today())))
                .hasMessageStartingWith("[adult]");
        assertThat(missing.of(sam.id())).isEmpty();
    }

    @Test
    void whoDecides_readsWhatWasWritten_andNothingElse_aSchoolNothingAtAll() {
        CaseInPlay sam = asked();
        String path = "/api/tasks/" + sam.task(FIRST).getId() + "/dossier";

        assertThat(HttpPerson.inBrowser(port, "karin").get(path).body())
                .contains("Gezagsregister bekeken.", "Ouder 2", "niet te bereiken", "bellen")
                .doesNotContain("Daan", "Mila", "Regenboog");
        assertThat(HttpPerson.inBrowser(port, "iris").get(path).statusCode()).isEqualTo(404);
        assertThat(HttpPerson.inBrowser(port, "bram").get(path).statusCode()).isEqualTo(404);

        decides("karin", FIRST, sam, "APPROVED");
        decides("ada", SECOND, sam, "APPROVED");
        sam.anna("userTask_informParents", Answers.firstContact(cases.today()));
        assertThat(sam.seenBy("iris")).containsExactly("userTask_confirmReceipt");
        assertThat(HttpPerson.inBrowser(port, "iris")
                        .get("/api/tasks/" + sam.task("userTask_confirmReceipt").getId() + "/dossier")
                        .body())
                .doesNotContain("Ouder", "Gezagsregister", "niet te bereiken", "Zo is het", "kwartiermaker", "Ada");
        assertThat(HttpPerson.inBrowser(port, "anna")
                        .get("/api/tasks/" + sam.task(READ).getId() + "/dossier")
                        .body())
                .contains(
                        "Karin Smit (kwartiermaker) zegt ja: Zo is het.", "Ada Prins (aandachtsfunctionaris) zegt ja");
    }

    @Test
    void whatPeopleWrote_isInOurTables_notInTheEngine() {
        CaseInPlay sam = approved();

        MissingSignature asked = missing.of(sam.id()).get(0);
        assertThat(asked.reason()).isEqualTo("Het kind kan niet wachten.");
        sam.instancesOf("missingSignature").forEach(instance -> assertThat(runtime.getVariables(instance.getId()))
                .doesNotContainKeys("reason", "attempts", "authorityCheck", "decisionReason", "howToGoOn"));
        assertThat(history.createHistoricVariableInstanceQuery().unlimitedList())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains("Het kind kan niet wachten."));
    }

    private CaseInPlay fatherNotReached() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 1", Answers.consentGiven(cases.today()))
                .answers("Ouder 2", UnusualAnswers.notReachable());
        clock.forward(Duration.ofDays(21));
        return sam;
    }

    private CaseInPlay asked() {
        CaseInPlay sam = fatherNotReached();
        ask("anna", sam);
        return sam;
    }

    private void ask(String user, CaseInPlay sam) {
        play.start(
                user,
                "missingSignature",
                Answers.unreachable(
                        sam.key(),
                        "2",
                        cases.today().minusDays(21),
                        cases.today().minusDays(7),
                        cases.today()));
        cases.runJobs(sam);
    }

    /** Decided for sixty days, and read. */
    private CaseInPlay approved() {
        return approves(asked());
    }

    private CaseInPlay approves(CaseInPlay sam) {
        decides("karin", FIRST, sam, "APPROVED");
        return read(decides("ada", SECOND, sam, "APPROVED"));
    }

    private CaseInPlay lookAgain() {
        CaseInPlay sam = approved();
        clock.forward(Duration.ofDays(46));
        return sam.dueTimersRun();
    }

    private static CaseInPlay read(CaseInPlay sam) {
        return sam.anna(READ, Map.of("howToGoOn", "Elke week bellen."));
    }

    private CaseInPlay decides(String user, String task, CaseInPlay sam, String decision) {
        return sam.does(
                user, task, Answers.signatureDecision(decision, cases.today().plusDays(60)));
    }

    private void morning(CaseInPlay theCase) {
        run(jobs.createJobQuery().processDefinitionKey("ageCheck").timers());
        run(jobs.createJobQuery().processDefinitionKey("ageCheck").messages());
        cases.runJobs(theCase);
    }

    private void run(JobQuery waiting) {
        waiting.unlimitedList().forEach(job -> jobs.executeJob(job.getId()));
    }
}
