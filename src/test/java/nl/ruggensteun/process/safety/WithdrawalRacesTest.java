package nl.ruggensteun.process.safety;

import static nl.ruggensteun.process.CaseFixture.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.DatabaseTables;
import nl.ruggensteun.support.Halts;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.LockWatch;
import nl.ruggensteun.support.TasklistForms;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A consent is taken back while somebody else is busy with the same case. Whatever the order, the consent is withdrawn,
 * the school has nothing left, nothing is done twice, and whoever came too late reads a Dutch sentence.
 *
 * <p>A mail whose sending had begun before the withdrawal was saved leaves: nobody can call it back. It says that
 * something waits, and of nobody what.
 */
@ApplicationTest
class WithdrawalRacesTest {

    private static final String WITHDRAWAL = "withdrawal.startEvent_consentWithdrawn";
    private static final int ROUNDS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Families families;

    @Autowired
    private Timeline timeline;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Halts halts;

    @Autowired
    private DataSource database;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private TasklistForms anna;
    private TasklistForms annaElsewhere;
    private TasklistForms iris;
    private LockWatch locks;

    @BeforeEach
    void logIn() {
        anna = new TasklistForms(HttpPerson.inBrowser(port, ANNA));
        annaElsewhere = new TasklistForms(HttpPerson.inBrowser(port, ANNA));
        iris = new TasklistForms(HttpPerson.inBrowser(port, "iris"));
        locks = new LockWatch(database);
    }

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void aMailWhoseSendingHadBegun_leaves_andNothingMore() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        Halts.Halt leaving = halts.beforeAMailLeaves();
        Future<?> sending = others.submit(() -> cases.sendMails(sam));
        leaving.isReached();

        assertThat(withdraws(anna, sam, "1").statusCode()).isEqualTo(200);
        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        leaving.release();
        done(sending);

        assertThat(mailsToSchool(sam)).containsExactly("SENT");
        isSafe(sam);
    }

    @Test
    void aMailThatIsCalledOffAtThatMoment_neverLeaves() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        Halts.Halt withdrawn = halts.atEndOf(WITHDRAWAL);
        Future<HttpResponse<String>> withdrawing = others.submit(() -> withdraws(anna, sam, "1"));
        withdrawn.isReached();
        Future<?> sending = others.submit(() -> cases.sendMails(sam));

        assertThat(locks.doneOrWaiting(sending)).as("the mail waits").isTrue();
        withdrawn.release();
        done(sending);

        assertThat(done(withdrawing).statusCode()).isEqualTo(200);
        assertThat(mailsToSchool(sam)).containsExactly("PURGED");
        isSafe(sam);
    }

    @Test
    void theIbErBeganFirst_theWithdrawalIsSavedFirst_theIbErReadsThatItIsTooLate() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        Task receipt = sam.task("userTask_confirmReceipt");
        Halts.Halt confirmed = halts.atEndOf("informSchool.userTask_confirmReceipt");
        Future<HttpResponse<String>> confirming = others.submit(() -> confirms(receipt));
        confirmed.isReached();

        assertThat(withdraws(anna, sam, "1").statusCode()).isEqualTo(200);
        confirmed.release();

        isTooLate(done(confirming));
        isSafe(sam);
        assertThat(kinds(sam)).doesNotContain(TimelineKind.SCHOOL_CONFIRMED);
    }

    @Test
    void theWithdrawalBeganFirst_theIbErCannotOvertakeIt() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        Task receipt = sam.task("userTask_confirmReceipt");
        Halts.Halt withdrawn = halts.atEndOf(WITHDRAWAL);
        Future<HttpResponse<String>> withdrawing = others.submit(() -> withdraws(anna, sam, "1"));
        withdrawn.isReached();
        Future<HttpResponse<String>> confirming = others.submit(() -> confirms(receipt));

        locks.doneOrWaiting(confirming);
        withdrawn.release();

        assertThat(done(withdrawing).statusCode()).isEqualTo(200);
        isTooLate(done(confirming));
        isSafe(sam);
    }

    @Test
    void theFormIsOnItsWayToTheSchool_theWithdrawalWaits_andCallsItsMailOff() throws Exception {
        CaseInPlay sam = cases.one().consentGiven();
        cases.hands().complete(ANNA, sam.task("userTask_informParents"), Answers.firstContact(cases.today()));
        Halts.Halt shared = halts.atEndOf("informSchool.serviceTask_sendToSchool");
        Future<?> sharing = others.submit(() -> cases.runJobs(sam));
        shared.isReached();
        Future<HttpResponse<String>> withdrawing = others.submit(() -> withdraws(anna, sam, "1"));

        assertThat(locks.doneOrWaiting(withdrawing))
                .as("the withdrawal waits, so that nothing is shared after it")
                .isTrue();
        shared.release();
        done(sharing);

        assertThat(done(withdrawing).statusCode()).isEqualTo(200);
        assertThat(mailsToSchool(sam)).containsExactly("PURGED");
        isSafe(sam);
    }

    @Test
    void theWithdrawalIsOnItsWay_theFormDoesNotOvertakeIt() throws Exception {
        CaseInPlay sam = cases.one().consentGiven();
        cases.hands().complete(ANNA, sam.task("userTask_informParents"), Answers.firstContact(cases.today()));
        Halts.Halt withdrawn = halts.atEndOf(WITHDRAWAL);
        Future<HttpResponse<String>> withdrawing = others.submit(() -> withdraws(anna, sam, "1"));
        withdrawn.isReached();
        Future<?> sharing = others.submit(sam::jobsRun);

        locks.doneOrWaiting(sharing);
        withdrawn.release();
        done(sharing);

        assertThat(done(withdrawing).statusCode()).isEqualTo(200);
        isSafe(sam);
        assertThat(sam.shared()).isEmpty();
        assertThat(mailsToSchool(sam)).isEmpty();
        assertThat(kinds(sam)).doesNotContain(TimelineKind.FORM_SHARED);
    }

    @Test
    void twoWithdrawals_areOne_withOneWordToTheSchool() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        long words = cases.messages("TASKS_LAPSED");
        Halts.Halt withdrawn = halts.atEndOf(WITHDRAWAL);
        Future<HttpResponse<String>> first = others.submit(() -> withdraws(anna, sam, "1"));
        withdrawn.isReached();
        Future<HttpResponse<String>> second = others.submit(() -> withdraws(annaElsewhere, sam, "2"));

        locks.doneOrWaiting(second);
        withdrawn.release();

        assertThat(done(first).statusCode()).isEqualTo(200);
        isTooLate(done(second));
        isSafe(sam);
        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(words + 1);
    }

    @Test
    void theLastParentSaysYesWhileTheOtherTakesItBack_bothAreTrue_andTheYesCountsForNothing() throws Exception {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentGiven(cases.today()));
        Task question = sam.question("Ouder 2");
        Halts.Halt answered = halts.atEndOf("consent.userTask_askSigner");
        Future<HttpResponse<String>> answering = others.submit(() -> saysYes(question));
        answered.isReached();
        Future<HttpResponse<String>> withdrawing = others.submit(() -> withdraws(anna, sam, "1"));

        assertThat(locks.doneOrWaiting(withdrawing))
                .as("the withdrawal waits for the answer")
                .isTrue();
        answered.release();

        assertThat(done(answering).statusCode()).isEqualTo(204);
        assertThat(done(withdrawing).statusCode()).isEqualTo(200);
        isSafe(sam);
        assertThat(sam.shared()).isEmpty();
    }

    @Test
    void aYesToWhatWasJustTakenBack_isRefused_andNothingSaysThatItIsValid() throws Exception {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentGiven(cases.today()));
        Task question = sam.question("Ouder 2");
        Halts.Halt withdrawn = halts.atEndOf(WITHDRAWAL);
        Future<HttpResponse<String>> withdrawing = others.submit(() -> withdraws(anna, sam, "1"));
        withdrawn.isReached();
        Future<HttpResponse<String>> answering = others.submit(() -> saysYes(question));

        assertThat(locks.doneOrWaiting(answering)).as("the answer waits").isTrue();
        withdrawn.release();

        assertThat(done(withdrawing).statusCode()).isEqualTo(200);
        isTooLate(done(answering));
        isSafe(sam);
        assertThat(kinds(sam)).doesNotContain(TimelineKind.CONSENT_VALID);
    }

    @Test
    void theCaseIsJustBroughtUpToDate_withWhatWasTrueBefore_theWithdrawalBringsItUpToDateOnceMore() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        families.timeChanged(sam.id());
        Halts.Halt judged = halts.atEndOf("caseUpdate.serviceTask_bringCaseUpToDate");
        Future<?> updating = others.submit(() -> cases.runJobs(sam));
        judged.isReached();

        assertThat(withdraws(anna, sam, "1").statusCode()).isEqualTo(200);
        judged.release();
        done(updating);

        isSafe(sam);
    }

    /** Two withdrawals, the IB-er, the mail and the background steps start at the same moment, over and over. */
    @Test
    void allAtOnce_everyTime_theEndIsTheSame() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            CaseInPlay sam = cases.one().formSent();
            Task receipt = sam.task("userTask_confirmReceipt");
            long words = cases.messages("TASKS_LAPSED");
            CyclicBarrier start = new CyclicBarrier(5);
            Future<HttpResponse<String>> first = atOnce(start, () -> withdraws(anna, sam, "1"));
            Future<HttpResponse<String>> second = atOnce(start, () -> withdraws(annaElsewhere, sam, "2"));
            Future<HttpResponse<String>> confirming = atOnce(start, () -> confirms(receipt));
            Future<CaseInPlay> steps = atOnce(start, sam::jobsRun);
            Future<Void> sending = atOnce(start, () -> {
                cases.sendMails(sam);
                return null;
            });

            List<HttpResponse<String>> withdrawals = List.of(done(first), done(second));
            done(steps);
            done(sending);

            assertThat(withdrawals)
                    .as("round " + round)
                    .filteredOn(answer -> answer.statusCode() == 200)
                    .hasSize(1);
            withdrawals.stream().filter(answer -> answer.statusCode() != 200).forEach(this::isTooLate);
            if (done(confirming).statusCode() != 204) {
                isTooLate(done(confirming));
            }
            isSafe(sam);
            assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(words + 1);
        }
    }

    private void isSafe(CaseInPlay sam) {
        sam.jobsRun();
        cases.sendMails(sam);

        assertThat(consents.getCurrent(sam.id()).withdrawnOn()).isPresent();
        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(sam.open())
                .as("one confirmation for the parents, and no task of the school")
                .containsExactly("userTask_confirmWithdrawal", "userTask_supportWithoutSchool");
        assertThat(cases.waitingForSchool(sam)).isZero();
        assertThat(sam.incidents()).isEmpty();
        assertThat(kinds(sam)).containsOnlyOnce(TimelineKind.CONSENT_WITHDRAWN);
        assertThat(sam.shared()).as("what the dossier says the school got").isSubsetOf(SharedThing.CONSENT_FORM);
        assertThat(runtime.createIncidentQuery().list())
                .as("no step of this case gave up")
                .noneMatch(incident -> sam.instancesOf("withdrawal").stream()
                        .anyMatch(instance -> instance.getId().equals(incident.getProcessInstanceId())));
    }

    private List<TimelineKind> kinds(CaseInPlay sam) {
        return timeline.of(sam.id()).stream().map(TimelineEntry::kind).toList();
    }

    /** In Dutch, and no failure of the server. */
    private void isTooLate(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 404, 409);
        assertThat(TasklistForms.message(answer)).containsAnyOf("Deze taak is", "toestemming", "net al verstuurd");
    }

    private HttpResponse<String> withdraws(TasklistForms person, CaseInPlay sam, String parent) {
        return person.start("withdrawal", Answers.withdrawal(sam.key(), parent, cases.today()));
    }

    private HttpResponse<String> confirms(Task receipt) {
        return iris.submit(receipt.getId(), Answers.receiptConfirmed(cases.today()));
    }

    private HttpResponse<String> saysYes(Task question) {
        return annaElsewhere.submit(question.getId(), Answers.consentGiven(cases.today()));
    }

    /** How each mail to a school about this case ended. */
    private List<String> mailsToSchool(CaseInPlay sam) {
        List<String> found = new ArrayList<>();
        new DatabaseTables(database)
                .query(
                        "select status from rs_notification where brin6 is not null and cast(case_id as varchar(36)) = '"
                                + sam.key() + "'",
                        row -> found.add(row.getString(1)));
        return found;
    }

    private <T> Future<T> atOnce(CyclicBarrier start, Callable<T> work) {
        return others.submit(() -> {
            start.await(30, TimeUnit.SECONDS);
            return work.call();
        });
    }

    private static <T> T done(Future<T> work) throws Exception {
        return work.get(60, TimeUnit.SECONDS);
    }
}
