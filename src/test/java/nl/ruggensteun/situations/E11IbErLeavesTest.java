package nl.ruggensteun.situations;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineEntry;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.IdentityService;
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
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * E-11: the IB-er is away for a long time, leaves, or does not react. Tess and Tom are the IB-ers of De Linde; the absence
 * is from Tuesday 10 to Friday 13 March 2026.
 */
@ApplicationTest
class E11IbErLeavesTest {

    private static final Brin6 LINDE = new Brin6("99EL00");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 13);
    private static final LocalDate AFTER = LAST.plusDays(1);

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private CaseFixture fixture;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Play play;

    @Autowired
    private Schools schools;

    @Autowired
    private Consents consents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MutableClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aSchoolWithTwoIbErs() {
        if (schools.find(LINDE).isEmpty()) {
            schools.register(new NewSchool(
                    LINDE, "De Linde", "Straat 1", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.MIDDLE));
            var group = identities.newGroup(LINDE.group());
            group.setName("De Linde");
            identities.saveGroup(group);
        }
        contacts("Tess Voorbeeld", "Directie Voorbeeld");
        colleagues.join("tess", "Tess", "iber", LINDE.group());
        colleagues.join("tom", "Tom", "iber", LINDE.group());
    }

    @AfterEach
    void theyLeave() {
        colleagues.leave();
        database.update("update rs_school_school set stand_in_id = null, stand_in_from = null, stand_in_until = null,"
                + " stand_in_name = null, stand_in_email = null, stand_in_phone = null");
    }

    // "School tasks to candidate group, not to a person; contact + backup"

    @Test
    void whatTheIbErTookUp_goesBackToTheSchool_onTheFirstDay() {
        CaseId sam = cases.begin(LINDE.value());
        Task task = cases.task(sam, "userTask_confirmReceipt");
        tasks.claim(task.getId(), "tess");
        String change = play.start("tom", "contactChange", Answers.contactAway(FIRST, LAST, "tess"));
        assertThat(assigneeOf(task)).isEqualTo("tess");

        timersOn(FIRST, change);

        assertThat(assigneeOf(task)).isNull();
        assertThat(play.tasksOf("tom", sam.toString(), "userTask_confirmReceipt"))
                .hasSize(1);
        assertThat(HttpPerson.inBrowser(port, "tom")
                        .get("/api/tasks/" + task.getId() + "/dossier")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatAColleagueTookUp_andWhatIsOfAnotherSchool_staysWhereItIs() {
        CaseId sam = cases.begin(LINDE.value());
        Task ofTom = cases.task(sam, "userTask_confirmReceipt");
        tasks.claim(ofTom.getId(), "tom");
        Task elsewhere = cases.task(cases.begin("99AA00"), "userTask_confirmReceipt");
        tasks.claim(elsewhere.getId(), "iris");

        timersOn(FIRST, play.start("tom", "contactChange", Answers.contactAway(FIRST, LAST, "tess")));

        assertThat(assigneeOf(ofTom)).isEqualTo("tom");
        assertThat(assigneeOf(elsewhere)).isEqualTo("iris");
    }

    @Test
    void theShelterReadsWhomToCall_dayByDay_andTheOldContactAfterwards() {
        CaseId sam = cases.begin(LINDE.value());
        play.start("tess", "contactChange", Answers.contactAway(FIRST, LAST, "tess"));

        assertThat(contactOn(FIRST.minusDays(1), sam)).contains("\"Tess Voorbeeld\"");
        assertThat(contactOn(FIRST, sam))
                .contains("tot en met 13-03: Directie Voorbeeld")
                .doesNotContain("Tess");
        assertThat(contactOn(LAST, sam)).contains("tot en met 13-03: Directie Voorbeeld");
        assertThat(contactOn(AFTER, sam)).contains("\"Tess Voorbeeld\"").doesNotContain("tot en met");
    }

    @Test
    void begeleidersHearIt_onceEach_withoutAName_whenItBeginsAndWhenItIsOver() {
        CaseId sam = cases.begin(LINDE.value());
        cases.begin(LINDE.value());
        long before = mails();
        List<UUID> mailsOfOthers =
                database.queryForList("select id from rs_notification where template = 'CONTACT_CHANGED'", UUID.class);
        String change = play.start("tess", "contactChange", Answers.contactAway(FIRST, LAST, "tess"));
        assertThat(mails()).isEqualTo(before);

        timersOn(FIRST, change);
        assertThat(mails()).isEqualTo(before + 1);
        timersOn(AFTER, change);
        assertThat(mails()).isEqualTo(before + 2);

        assertThat(database.queryForList("select * from rs_notification where template = 'CONTACT_CHANGED'"))
                .filteredOn(mail -> !mailsOfOthers.contains(mail.get("id")))
                .extracting(mail -> mail.get("recipient_id"), mail -> mail.get("case_id"), mail -> mail.get("brin6"))
                .containsOnly(tuple("anna", null, null));
        assertThat(timeline.of(sam))
                .filteredOn(entry -> entry.kind() == TimelineKind.SCHOOL_CONTACT_CHANGED)
                .extracting(TimelineEntry::by)
                .containsExactly(Timeline.AUTOMATIC, Timeline.AUTOMATIC);
        assertThat(isRunning(change)).isFalse();
    }

    @Test
    void backEarlier_theOldContactIsBackAtOnce_andNobodyHearsOfTheLastDay() {
        CaseId sam = cases.begin(LINDE.value());
        String change = play.start("tess", "contactChange", Answers.contactAway(FIRST, LAST, "tess"));
        timersOn(FIRST, change);

        play.start("tom", "contactChange", Answers.contactBack());
        assertThat(contactOn(FIRST, sam)).contains("\"Tess Voorbeeld\"");
        long heard = mails();
        timersOn(AFTER, change);

        assertThat(mails()).isEqualTo(heard);
        assertThat(isRunning(change)).isFalse();
    }

    @Test
    void calledOffOrMissedDuringDowntime_nothingHappensAfterwards() {
        CaseId sam = cases.begin(LINDE.value());
        Task task = cases.task(sam, "userTask_confirmReceipt");
        tasks.claim(task.getId(), "tess");
        String calledOff = play.start("tess", "contactChange", Answers.contactAway(FIRST, LAST, "tess"));
        play.start("tess", "contactChange", Answers.contactBack());
        String missed = play.start("tess", "contactChange", Answers.contactAway(FIRST, LAST, "tess"));

        timersOn(AFTER.plusDays(2), calledOff);
        timersOn(AFTER.plusDays(2), missed);

        assertThat(assigneeOf(task)).isEqualTo("tess");
        assertThat(contactOn(AFTER.plusDays(2), sam)).contains("\"Tess Voorbeeld\"");
    }

    // "Leaving employee: account off the same day, children re-assigned before, audit retained"

    @Test
    void whoLeaves_isReplacedForGood_andAKwartiermakerSeesToTheAccount() {
        CaseId sam = cases.begin(LINDE.value());
        Task task = cases.task(sam, "userTask_confirmReceipt");
        tasks.claim(task.getId(), "tess");
        String change = play.start("tess", "contactChange", Answers.contactLeaves(clock.today(), "tess"));

        timersOn(clock.today(), change);

        assertThat(contactOn(clock.today().plusYears(1), sam)).contains("\"Nora Nieuw\"", "nora@school.example");
        assertThat(assigneeOf(task)).isNull();
        Task account = tasks.createTaskQuery().processInstanceId(change).singleResult();
        assertThat(tasks.getVariable(account.getId(), "dossier")).isEqualTo("De Linde, Voorbeeldstad · tess");
        assertThatThrownBy(() -> play.complete("karin", account, Map.of("accountClosed", false)))
                .hasMessageStartingWith("[accountClosed]");

        colleagues.leave("tess");
        play.complete("karin", account, Map.of("accountClosed", true));

        assertThat(isRunning(change)).isFalse();
        assertThat(timeline.of(sam)).isNotEmpty();
    }

    @Test
    void theSchoolNamesItsContactsAgain_thatCounts() {
        CaseId sam = cases.begin(LINDE.value());
        timersOn(clock.today(), play.start("tess", "contactChange", Answers.contactLeaves(clock.today(), "tess")));

        contacts("Tom Voorbeeld", "Directie Voorbeeld");

        assertThat(contactOn(clock.today(), sam)).contains("\"Tom Voorbeeld\"").doesNotContain("Nora");
    }

    // "bounce or 5 school days without claim → backup → begeleider": which days these are, is in ReminderTest

    @Test
    void nobodyReadsTheMailbox_theAchtervangHears_andThenTheBegeleider() {
        colleagues.leave("tess");
        colleagues.leave("tom");
        CaseId sam = cases.begin(LINDE.value());

        for (LocalDate day : List.of(
                LocalDate.of(2026, 6, 16),
                LocalDate.of(2026, 6, 17),
                LocalDate.of(2026, 6, 18),
                LocalDate.of(2026, 6, 19))) {
            clock.set(day);
            remind();
        }

        assertThat(remindersAbout(sam))
                .containsExactly(
                        "REMINDER SCHOOL " + LINDE.group(),
                        "REMINDER_BACKUP SCHOOL_BACKUP " + LINDE.group(),
                        "NO_ANSWER USER anna");
    }

    // "New IB-er sees current agreements, not old history by default"

    @Test
    void theNewIbErReadsWhatWasAgreedUnderTheConsentThatRuns_notWhatWasBefore() {
        CaseInPlay sam = fixture.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(clock.today()))
                .meetingHeld();
        assertThat(readAtSchool(sam, "userTask_tellParents")).contains("Een vaste plek in de klas");
        consents.withdraw(
                sam.id(),
                new Brin6(CaseFixture.REGENBOOG),
                PersonRef.of(sam.get().family().guardians().get(0).id()),
                clock.today(),
                CaseFixture.ANNA);
        fixture.runJobs(sam);
        clock.set(FIRST);
        sam.anna("userTask_supportWithoutSchool", UnusualAnswers.withoutSchool("ASK_AGAIN"))
                .formSent();

        assertThat(readAtSchool(sam, "userTask_confirmReceipt"))
                .contains("Sam Voorbeeld")
                .doesNotContain("Een vaste plek in de klas");
    }

    // Who reports what

    @Test
    void aKwartiermakerReportsItForAnySchool_anIbErForTheOwnOnly() {
        assertThatThrownBy(() -> play.start("karin", "contactChange", Answers.contactAway(FIRST, LAST, "tess")))
                .hasMessageStartingWith("[brin6]");
        assertThatThrownBy(() -> play.start("iris", "contactChange", ofLinde(Answers.contactBack())))
                .hasMessageStartingWith("[brin6]");
        assertThatThrownBy(() -> play.start("tess", "contactChange", Answers.contactAway(FIRST, LAST, "iris")))
                .hasMessageStartingWith("[schoolPerson]");
        assertThatThrownBy(() -> play.start("anna", "contactChange", ofLinde(Answers.contactBack())))
                .isInstanceOf(RuntimeException.class);

        play.start("karin", "contactChange", ofLinde(Answers.contactAway(FIRST, LAST, "tess")));

        assertThatThrownBy(() -> play.start("tom", "contactChange", Answers.contactAway(LAST, AFTER, "tess")))
                .hasMessageStartingWith("[from]");
    }

    @Test
    void whatIsMissingOrImpossible_isSaidAtItsField() {
        Map<String, Object> away = Answers.contactAway(FIRST, LAST, "tess");
        Map.of("from", "from", "until", "until", "takesOver", "takesOver", "contactStatus", "contactStatus")
                .forEach((field, at) -> assertThatThrownBy(
                                () -> play.start("tess", "contactChange", with(away, field, null)))
                        .hasMessageContaining("[" + at + "]"));
        assertThatThrownBy(() -> play.start("tess", "contactChange", with(away, "from", "2026-03-01")))
                .hasMessageContaining("[from]");
        assertThatThrownBy(() -> play.start("tess", "contactChange", with(away, "takesOver", "OTHER")))
                .hasMessageContaining("[contactName]");
        assertThatThrownBy(() -> play.start("tess", "contactChange", Answers.contactBack()))
                .hasMessageContaining("[contactStatus]");
    }

    @Test
    void colleaguesToChooseFrom_areThoseOfTheOwnSchool() {
        assertThat(HttpPerson.inBrowser(port, "tess").get("/api/colleagues").body())
                .contains("tess", "tom")
                .doesNotContain("iris", "ilse");
        assertThat(HttpPerson.inBrowser(port, "karin").get("/api/colleagues").body())
                .contains("tess", "iris");
        assertThat(HttpPerson.inBrowser(port, "anna").get("/api/colleagues").body())
                .isEqualTo("[]");
    }

    // R-168

    @Test
    void theSchoolReadsWhomToCallWhenTheBegeleiderDoesNotAnswer() {
        CaseId sam = cases.begin("99AA00");
        String task = cases.task(sam, "userTask_confirmReceipt").getId();

        assertThat(HttpPerson.inBrowser(port, "iris")
                        .get("/api/tasks/" + task + "/dossier")
                        .body())
                .contains("ruggensteunContact", "Karin Smit", "000 000 00 00");
        assertThat(HttpPerson.inBrowser(port, "anna")
                        .get("/api/tasks/" + task + "/dossier")
                        .body())
                .doesNotContain("ruggensteunContact");
        assertThat(HttpPerson.inBrowser(port, "iris").get("/api/contact").body())
                .contains("Karin Smit", "000 000 00 00")
                .doesNotContain("@");
        assertThat(HttpPerson.inBrowser(port, "anna").get("/api/contact").statusCode())
                .isEqualTo(204);
    }

    private void contacts(String contact, String backup) {
        schools.nameContacts(
                LINDE,
                new SchoolContact(contact, "contact@linde.example", null),
                new SchoolContact(backup, "directie@linde.example", null),
                ContactRole.IB_ER);
    }

    private static Map<String, Object> ofLinde(Map<String, Object> answers) {
        return with(answers, "brin6", LINDE.value());
    }

    private String assigneeOf(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    /** What Anna reads of the school on that day. */
    private String contactOn(LocalDate day, CaseId id) {
        clock.set(day);
        String task = cases.task(id, "userTask_confirmReceipt").getId();
        String dossier = HttpPerson.inBrowser(port, "anna")
                .get("/api/tasks/" + task + "/dossier")
                .body();
        return dossier.substring(dossier.indexOf("\"school\":{\"name\""), dossier.indexOf("\"consent\":{"));
    }

    private String readAtSchool(CaseInPlay theCase, String task) {
        return HttpPerson.inBrowser(port, "iris")
                .get("/api/tasks/" + theCase.task(task).getId() + "/dossier")
                .body();
    }

    private long mails() {
        return fixture.messages("CONTACT_CHANGED");
    }

    /** "Dagelijkse herinneringen" as on any morning. */
    private void remind() {
        jobs.createJobQuery().processDefinitionKey("reminder").timers().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        jobs.createJobQuery().processDefinitionKey("reminder").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
    }

    private List<String> remindersAbout(CaseId id) {
        return database.queryForList(
                "select concat(template, ' ', recipient_kind, ' ', recipient_id) from rs_notification"
                        + " where case_id = ? and template in ('REMINDER', 'REMINDER_BACKUP', 'NO_ANSWER')"
                        + " order by created_at",
                String.class,
                id.value());
    }

    private void timersOn(LocalDate day, String change) {
        clock.set(day);
        for (List<Job> due = due(change); !due.isEmpty(); due = due(change)) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private List<Job> due(String change) {
        return jobs.createJobQuery().processInstanceId(change).executable().unlimitedList();
    }

    private boolean isRunning(String change) {
        return runtime.createProcessInstanceQuery().processInstanceId(change).count() > 0;
    }
}
