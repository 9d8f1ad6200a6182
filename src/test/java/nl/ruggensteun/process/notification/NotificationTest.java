package nl.ruggensteun.process.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.notification.NotSent;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.PostOffice;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.RefusingMailServer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a message from the outbox to a real SMTP server, through "Bericht versturen". */
@ApplicationTest
class NotificationTest {

    private static final GreenMail SMTP =
            new GreenMail(new ServerSetup(TestSocketUtils.findAvailableTcpPort(), null, ServerSetup.PROTOCOL_SMTP));
    private static final String REGENBOOG = "99AA00";

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        SMTP.start();
        properties.add("ruggensteun.mail.directory", () -> "");
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SMTP.stop();
    }

    @Autowired
    private Outbox outbox;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Families families;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Play play;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final String taskId = UUID.randomUUID().toString();

    @BeforeEach
    void emptyMailboxes() throws Exception {
        SMTP.purgeEmailFromAllMailboxes();
    }

    @Test
    void message_leavesAfterTheTransactionThatWroteIt() throws Exception {
        UUID message = queueForAnna();

        assertThat(SMTP.getReceivedMessages()).isEmpty();
        run(message);

        assertThat(SMTP.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("anna@voorbeeld.example");
            assertThat(mail.getFrom())
                    .extracting(Object::toString)
                    .containsExactly("Takenlijst <takenlijst@voorbeeld.example>");
            assertThat(mail.getSubject()).isEqualTo("Er staat een taak voor u klaar");
            assertThat(mail.getContent()).asString().contains("/taak/" + taskId);
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getMessageID()).isEqualTo("<" + message + "@voorbeeld.example>");
        });
        assertThat(row(message)).containsEntry("STATUS", "SENT").containsEntry("ATTEMPTS", 1);
        assertThat(running(message)).isZero();
    }

    @Test
    void rolledBackTransaction_leavesNoMessageAndNoProcess() {
        long before = runtime.createProcessInstanceQuery()
                .processDefinitionKey("notification")
                .count();

        transaction.executeWithoutResult(status -> {
            outbox.toUser("anna", Template.TASK_WAITING, null, taskId);
            status.setRollbackOnly();
        });

        assertThat(messagesAbout(taskId)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("notification")
                        .count())
                .isEqualTo(before);
    }

    @Test
    void messageOutsideATransaction_isRefused() {
        assertThatThrownBy(() -> outbox.toUser("anna", Template.TASK_WAITING, null, taskId))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void teamOfASchool_takesAPermit() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> outbox.toTeam("school99AA00", Template.TASK_WAITING, null, taskId)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mailServerDown_isTriedLessAndLessOften_thenBecomesAnIncidentWithoutAnyAddress() throws Exception {
        UUID message = queueForAnna();
        List<Duration> pauses = new ArrayList<>();
        SMTP.stop();
        try {
            Job job = job(message);
            while (job.getRetries() > 0) {
                String id = job.getId();
                assertThatThrownBy(() -> jobs.executeJob(id)).isInstanceOf(NotSent.class);
                job = job(message);
                pauses.add(Duration.between(clock.instant(), job.getDuedate().toInstant()));
            }
        } finally {
            SMTP.start();
        }

        assertThat(pauses.subList(0, 5))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(6));
        assertThat(pauses).hasSize(6);
        assertThat(row(message)).containsEntry("STATUS", "FAILED").containsEntry("ATTEMPTS", 6);
        String incident = runtime.createIncidentQuery()
                .processInstanceId(job(message).getProcessInstanceId())
                .singleResult()
                .getIncidentMessage();
        assertThat(incident).contains("De mailserver nam het bericht niet aan", message.toString());
        assertThat(incident + jobs.getJobExceptionStacktrace(job(message).getId()))
                .doesNotContainIgnoringCase("anna")
                .doesNotContain("@");

        jobs.setJobRetries(job(message).getId(), 1);
        run(message);

        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        assertThat(row(message)).containsEntry("STATUS", "SENT");
        assertThat(running(message)).isZero();
    }

    @Test
    void mailboxThatDoesNotExist_isATaskForAKwartiermaker_andTheMailLeavesAfterIt() throws Exception {
        UUID message = queueForAnna();
        refusing("550 5.1.1 No such user anna@voorbeeld.example", () -> run(message));

        assertThat(row(message)).containsEntry("STATUS", "BOUNCED").containsEntry("ATTEMPTS", 1);
        Task address = tasks.createTaskQuery()
                .processInstanceBusinessKey(message.toString())
                .singleResult();
        assertThat(tasks.getVariables(address.getId()).toString()).doesNotContain("@");

        play.complete("karin", address, Map.of("addressCorrected", true));
        run(message);

        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        assertThat(row(message)).containsEntry("STATUS", "SENT");
        assertThat(running(message)).isZero();
    }

    @Test
    void mailboxThatIsFull_isTriedAgain() throws Exception {
        UUID message = queueForAnna();

        refusing("452 4.2.2 Mailbox full", () -> assertThatThrownBy(() -> run(message))
                .isInstanceOf(NotSent.class)
                .hasMessageNotContaining("@"));

        assertThat(row(message)).containsEntry("STATUS", "FAILED");
    }

    private static void refusing(String answer, Runnable mailing) throws Exception {
        int port = SMTP.getSmtp().getPort();
        SMTP.stop();
        try (var server = new RefusingMailServer(port, answer)) {
            mailing.run();
        } finally {
            SMTP.start();
        }
    }

    @Test
    void recipientWithoutAddress_isTriedAgainAndNotForgotten() {
        transaction.executeWithoutResult(status -> outbox.toUser("nobodyhere", Template.TASK_WAITING, null, taskId));
        UUID message = messagesAbout(taskId).get(0);

        assertThatThrownBy(() -> run(message))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining("geen e-mailadres bekend")
                .hasMessageNotContaining("nobodyhere");
        assertThat(row(message)).containsEntry("STATUS", "FAILED");
    }

    @Test
    void sentMessage_isNotSentAgain_evenWhenTheJobThatSentItIsRolledBack() {
        UUID message = queueForAnna();

        transaction.executeWithoutResult(status -> {
            postOffice.send(message);
            status.setRollbackOnly();
        });
        run(message);

        assertThat(SMTP.getReceivedMessages()).hasSize(1);
    }

    @Test
    void firstTaskOfASchool_givesOneMailWithItsLink_andNothingElse() throws Exception {
        CaseId id = cases.begin(REGENBOOG);
        String task = cases.task(id, "userTask_confirmReceipt").getId();

        List<UUID> toSchool = messagesToSchool(id);
        toSchool.forEach(this::run);

        assertThat(toSchool).hasSize(1);
        MimeMessage mail = SMTP.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("iris@voorbeeld.example");
        assertThat(mail.getContent()).asString().contains("/taak/" + task);
        assertThat(mail.getSubject() + mail.getContent())
                .doesNotContain("Sam", "Voorbeeld", "Mila", "Anna", "Regenboog", REGENBOOG, id.toString())
                .doesNotContain(families.getCase(id).family().number());
    }

    @Test
    void schoolHasDoneATask_theBegeleiderHearsOnce_andTheNextTaskIsMailedToTheSchool() {
        CaseId id = cases.begin(REGENBOOG);

        cases.complete("iris", id, "userTask_confirmReceipt", Answers.receiptConfirmed(LocalDate.now(clock)));

        assertThat(database.queryForList(
                        "select recipient_id from rs_notification where case_id = ? and template = 'ANSWER_RECEIVED'",
                        String.class,
                        id.value()))
                .containsExactly("anna");
        String next = cases.task(id, "userTask_talkAtSchool").getId();
        assertThat(messagesAbout(next)).hasSize(1);
    }

    @Test
    void taskOfTheShelter_givesNoMail() {
        CaseId id = cases.beforeSchool(REGENBOOG);

        assertThat(database.queryForObject(
                        "select count(*) from rs_notification where case_id = ?", Long.class, id.value()))
                .isZero();
    }

    @Test
    void withdrawnConsent_schoolGetsNoMailThatStillWaited() {
        CaseId id = cases.begin(REGENBOOG);
        UUID message = messagesToSchool(id).get(0);

        withdraw(id);
        run(message);

        assertThat(SMTP.getReceivedMessages()).isEmpty();
        assertThat(row(message)).containsEntry("STATUS", "PURGED").containsEntry("ATTEMPTS", 0);
        assertThat(running(message)).isZero();
    }

    @Test
    void purge_takesBackWhatWaitsForThisSchoolOnly() {
        CaseId id = cases.begin(REGENBOOG);
        cases.complete("iris", id, "userTask_confirmReceipt", Answers.receiptConfirmed(LocalDate.now(clock)));
        List<UUID> toSchool = messagesToSchool(id);
        run(toSchool.get(0));

        transaction.executeWithoutResult(status -> outbox.purge(id, new Brin6(REGENBOOG)));
        toSchool.forEach(message -> {
            if (running(message) > 0) {
                run(message);
            }
        });

        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        assertThat(toSchool).hasSize(2);
        assertThat(row(toSchool.get(0))).containsEntry("STATUS", "SENT");
        assertThat(row(toSchool.get(1))).containsEntry("STATUS", "PURGED");
        assertThat(database.queryForObject(
                        "select status from rs_notification where case_id = ? and template = 'ANSWER_RECEIVED'",
                        String.class,
                        id.value()))
                .isEqualTo("QUEUED");
    }

    private void withdraw(CaseId id) {
        var parent = families.getCase(id).family().guardians().get(0);
        consents.withdraw(id, new Brin6(REGENBOOG), PersonRef.of(parent.id()), LocalDate.now(clock), "anna");
    }

    private UUID queueForAnna() {
        transaction.executeWithoutResult(status -> outbox.toUser("anna", Template.TASK_WAITING, null, taskId));
        return messagesAbout(taskId).get(0);
    }

    private void run(UUID message) {
        jobs.executeJob(job(message).getId());
    }

    private Job job(UUID message) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(message.toString())
                .singleResult()
                .getId();
        return jobs.createJobQuery().processInstanceId(instance).singleResult();
    }

    private long running(UUID message) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(message.toString())
                .count();
    }

    private List<UUID> messagesAbout(String task) {
        return database.queryForList("select id from rs_notification where task_id = ?", UUID.class, task);
    }

    private List<UUID> messagesToSchool(CaseId id) {
        return database.queryForList(
                "select n.id from rs_notification n left join act_ru_task t on t.id_ = n.task_id"
                        + " where n.case_id = ? and n.brin6 is not null order by t.create_time_ nulls first",
                UUID.class,
                id.value());
    }

    private Map<String, Object> row(UUID message) {
        Map<String, Object> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.putAll(database.queryForMap("select status, attempts from rs_notification where id = ?", message));
        return row;
    }
}
