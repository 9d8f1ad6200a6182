package nl.ruggensteun.process.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who hears what, and on which day. "Bevestig en noem contactpersonen" may take 10 school days, and 10 more before the
 * achtervang hears of it. Region midden is on holiday from 18 July to 30 August 2026.
 */
@ApplicationTest
class ReminderTest {

    private static final Brin6 SCHOOL = new Brin6("99RA00");
    private static final Brin6 SCHOOL_WITHOUT_BACKUP = new Brin6("99RB00");
    private static final LocalDate MONDAY_BEFORE_SUMMER = LocalDate.of(2026, 7, 6);

    @Autowired
    private TaskReminders reminders;

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private CaseFixture fixture;

    @Autowired
    private Schools schools;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoSchools() {
        clock.set(MONDAY_BEFORE_SUMMER);
        if (schools.find(SCHOOL).isEmpty()) {
            schools.register(newSchool(SCHOOL));
            schools.register(newSchool(SCHOOL_WITHOUT_BACKUP));
            schools.nameContacts(
                    SCHOOL,
                    new SchoolContact("Een Contact", "contact@school.example", null),
                    new SchoolContact("Een Achtervang", "backup@school.example", null),
                    ContactRole.IB_ER);
        }
        schools.setStudyDays(SCHOOL, Set.of());
        List.of(SCHOOL, SCHOOL_WITHOUT_BACKUP).forEach(this::somebodyHasAnAccount);
    }

    @AfterEach
    void theyLeave() {
        colleagues.leave();
    }

    private void somebodyHasAnAccount(Brin6 school) {
        if (identities.createGroupQuery().groupId(school.group()).count() == 0) {
            identities.saveGroup(identities.newGroup(school.group()));
        }
        colleagues.join("ib" + school.value(), "Ibe", "iber", school.group());
    }

    @Test
    void summerHoliday_isNotCountedAndNobodyAtSchoolIsReminded() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");

        assertThat(task.getDueDate())
                .isEqualTo(Date.from(LocalDate.of(2026, 8, 31)
                        .atTime(17, 0)
                        .atZone(MutableClock.ZONE)
                        .toInstant()));
        assertThat(remindedBetween(task, "2026-07-07", "2026-08-31")).isEmpty();
    }

    @Test
    void schoolTaskThatNobodyTakesUp_isRemindedOncePerStep_schoolBackupBegeleiderKwartiermaker() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");

        assertThat(remindedBetween(task, "2026-09-01", "2026-12-31"))
                .containsExactly(
                        "2026-09-01 REMINDER SCHOOL school99RA00",
                        "2026-09-08 REMINDER_BACKUP SCHOOL_BACKUP school99RA00",
                        "2026-09-15 NO_ANSWER USER anna",
                        "2026-09-22 NO_ANSWER TEAM kwartiermaker");
    }

    @Test
    void schoolWithoutBackup_theBegeleiderHearsInstead_thenTheKwartiermakers() {
        CaseId id = cases.begin(SCHOOL_WITHOUT_BACKUP.value());
        Task task = cases.task(id, "userTask_confirmReceipt");

        assertThat(remindedBetween(task, "2026-09-01", "2026-12-31"))
                .containsExactly(
                        "2026-09-01 REMINDER SCHOOL school99RB00",
                        "2026-09-08 NO_ANSWER USER anna",
                        "2026-09-15 NO_ANSWER TEAM kwartiermaker");
    }

    @Test
    void schoolTaskThatSomebodyTookUp_goesToTheBackupAsTheTableSays() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");
        tasks.claim(task.getId(), "ib" + SCHOOL.value());

        assertThat(remindedBetween(task, "2026-09-01", "2026-09-15"))
                .containsExactly(
                        "2026-09-01 REMINDER SCHOOL school99RA00",
                        "2026-09-15 REMINDER_BACKUP SCHOOL_BACKUP school99RA00");
    }

    @Test
    void claimedSchoolTask_stillRemindsTheWholeSchool() {
        CaseId id = cases.begin("99AA00");
        Task task = cases.task(id, "userTask_confirmReceipt");
        tasks.claim(task.getId(), "iris");

        assertThat(remindedBetween(task, "2026-09-01", "2026-09-01"))
                .containsExactly("2026-09-01 REMINDER SCHOOL school99AA00");
    }

    @Test
    void studyDayOfTheSchool_movesTheReminder() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");
        schools.setStudyDays(SCHOOL, Set.of(LocalDate.of(2026, 9, 1)));

        assertThat(remindedBetween(task, "2026-09-01", "2026-09-02"))
                .containsExactly("2026-09-02 REMINDER SCHOOL school99RA00");
    }

    @Test
    void daysWithoutARun_areCaughtUpOnce_oneStepADay() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");

        assertThat(remindedBetween(task, "2026-11-03", "2026-11-30"))
                .containsExactly(
                        "2026-11-03 REMINDER SCHOOL school99RA00",
                        "2026-11-04 REMINDER_BACKUP SCHOOL_BACKUP school99RA00",
                        "2026-11-05 NO_ANSWER USER anna",
                        "2026-11-06 NO_ANSWER TEAM kwartiermaker");
    }

    @Test
    void twoRunsOnOneDay_remindOnce() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");
        clock.set(LocalDate.of(2026, 11, 3));

        remind(task);
        remind(task);

        assertThat(messagesAbout(task)).hasSize(1);
    }

    @Test
    void withdrawnConsent_schoolIsNotReminded() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");
        var parent = families.getCase(id).family().guardians().get(0);
        consents.withdraw(id, SCHOOL, PersonRef.of(parent.id()), clock.today(), "anna");

        assertThat(remindedBetween(task, "2026-09-01", "2026-12-31")).isEmpty();
    }

    @Test
    void taskOfTheShelter_remindsTheBegeleiderThenTheTeam_onWorkingDaysAlsoInTheHoliday() {
        // The task of Anna may wait 2 school days more before the team hears of it: until 1 September.
        CaseId id = cases.beforeSchool(SCHOOL.value());
        Task task = cases.task(id, "userTask_informParents");
        task.setDueDate(Date.from(LocalDate.of(2026, 7, 17)
                .atTime(17, 0)
                .atZone(MutableClock.ZONE)
                .toInstant()));
        tasks.saveTask(task);

        assertThat(remindedBetween(task, "2026-07-18", "2026-12-31"))
                .containsExactly("2026-07-20 REMINDER USER anna", "2026-09-02 REMINDER_TEAM TEAM begeleider");
    }

    @Test
    void aChildWithoutASchool_isRemindedOfEveryFortnight_untilItHasOne() {
        CaseInPlay sam =
                fixture.family(CaseFixture.without(fixture.child("Sam", 6))).theCase(0);

        assertThat(remindedBetween(sam.task("userTask_arrangeSchool"), "2026-07-07", "2026-09-15"))
                .containsExactly(
                        "2026-07-21 REMINDER USER anna",
                        "2026-08-04 REMINDER_TEAM TEAM begeleider",
                        "2026-08-18 REMINDER USER anna",
                        "2026-09-01 REMINDER USER anna",
                        "2026-09-15 REMINDER USER anna");
    }

    @Test
    void dailyTimer_remindsEveryLateTask_andABrokenOneDoesNotKeepTheOthersFromIt() {
        CaseId id = cases.begin(SCHOOL.value());
        Task task = cases.task(id, "userTask_confirmReceipt");
        Task broken = tasks.newTask();
        broken.setDueDate(Date.from(clock.instant()));
        broken.setAssignee("anna");
        tasks.saveTask(broken);
        tasks.setVariable(broken.getId(), "caseId", "no case");
        clock.set(LocalDate.of(2026, 11, 3));
        try {
            jobs.executeJob(timer().getId());
            Job step = jobs.createJobQuery()
                    .processDefinitionKey("reminder")
                    .messages()
                    .singleResult();

            assertThatThrownBy(() -> jobs.executeJob(step.getId())).hasMessageContaining(broken.getId());
            assertThat(messagesAbout(task)).hasSize(1);

            tasks.deleteTask(broken.getId(), true);
            jobs.executeJob(step.getId());
            assertThat(messagesAbout(task)).hasSize(1);
        } finally {
            tasks.deleteTask(broken.getId(), true);
        }
        assertThat(timer().getDuedate()).as("tomorrow again").isAfter(Date.from(clock.instant()));
    }

    /** Runs every morning from the first to the last day; what was written, each with its day. */
    private List<String> remindedBetween(Task task, String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .flatMap(day -> {
                    clock.set(day.atTime(7, 0).atZone(MutableClock.ZONE));
                    int before = messagesAbout(task).size();
                    remind(task);
                    List<String> all = messagesAbout(task);
                    return all.subList(before, all.size()).stream().map(message -> day + " " + message);
                })
                .toList();
    }

    private void remind(Task task) {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        transaction.executeWithoutResult(status -> reminders.remind(now));
    }

    /** All reminders of the case of this task, in the order in which they were given. */
    private List<String> messagesAbout(Task task) {
        String caseId = (String) tasks.getVariable(task.getId(), "caseId");
        return database.queryForList(
                "select concat(template, ' ', recipient_kind, ' ', recipient_id) from rs_notification"
                        + " where case_id = ? and template in ('REMINDER', 'REMINDER_BACKUP', 'REMINDER_TEAM', 'NO_ANSWER')"
                        + " order by created_at",
                String.class,
                CaseId.of(caseId).value());
    }

    private Job timer() {
        return jobs.createJobQuery().processDefinitionKey("reminder").timers().singleResult();
    }

    private static NewSchool newSchool(Brin6 brin6) {
        return new NewSchool(
                brin6, "School " + brin6, "Straat 1", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.MIDDLE);
    }
}
