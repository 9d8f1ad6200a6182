package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.ANNA;
import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.Enrolment;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.specialcase.SpecialCases;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * E-13: six weeks in which the school cannot be reached. In 2026 region noord is free from 4 July to 16 August, zuid from
 * 11 July to 23 August, midden (De Regenboog) from 18 July to 30 August.
 */
@ApplicationTest
class E13SummerHolidayTest {

    private static final String NEW_TEACHER = "userTask_tellNewTeacher";
    private static final String ACT = "userTask_actWithoutSchool";
    private static final LocalDate IN_THE_HOLIDAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate FIRST_SCHOOL_DAY = LocalDate.of(2026, 8, 31);

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private SpecialCases specialCases;

    @Autowired
    private Schools schools;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ManagementService jobs;

    @BeforeEach
    void aSchoolInEachRegion() {
        for (HolidayRegion region : HolidayRegion.values()) {
            if (schools.find(school(region)).isEmpty()) {
                schools.register(new NewSchool(
                        school(region), "School " + region, null, "Voorbeeldstad", SchoolType.PRIMARY, region));
                schools.nameContacts(
                        school(region),
                        new SchoolContact("Een Contact", "contact@school.example", null),
                        new SchoolContact("Een Achtervang", null, null),
                        ContactRole.IB_ER);
                identities.saveGroup(identities.newGroup(school(region).group()));
            }
            colleagues.join("ib" + region, "Ibe", "iber", school(region).group());
        }
    }

    @AfterEach
    void theyLeave() {
        colleagues.leave();
    }

    // The first school week: the new teacher.

    @ParameterizedTest
    @CsvSource({"NORTH, 2026-08-17", "SOUTH, 2026-08-24", "MIDDLE, 2026-08-31"})
    void firstSchoolDayOfTheRegion_theSchoolTellsTheNewTeacher(HolidayRegion region, LocalDate firstSchoolDay) {
        CaseInPlay sam = at(region).formSent();
        clock.set(firstSchoolDay.minusDays(1));
        morning();
        assertThat(sam.open()).doesNotContain(NEW_TEACHER);

        clock.set(firstSchoolDay);
        morning();

        assertThat(sam.tasks(NEW_TEACHER)).hasSize(1);
    }

    @Test
    void theSchoolIsToldThatATaskWaits_andItsAnswerGivesTheNewGroup() {
        CaseInPlay sam = cases.one().formSent();
        long mails = cases.mailsToSchool(sam);
        afterSummer();

        assertThat(cases.mailsToSchool(sam)).isEqualTo(mails + 1);
        assertThat(sam.seenBy("iris")).contains(NEW_TEACHER);
        assertThat(sam.seenBy("ilse")).isEmpty();
        sam.atSchool(NEW_TEACHER, Answers.newTeacherTold("groep 6", cases.today()));

        Enrolment enrolment = sam.get().child().enrolment().orElseThrow();
        assertThat(enrolment.groupName()).contains("groep 6");
        assertThat(enrolment.trustedAdult()).contains("Juf Fatima");
        assertThat(enrolment.teacherToldOn()).contains(cases.today());
    }

    @Test
    void neverTwiceForOneCaseAndSchoolYear() {
        CaseInPlay sam = cases.one().formSent();
        afterSummer();
        morning();
        assertThat(sam.tasks(NEW_TEACHER)).hasSize(1);
        sam.atSchool(NEW_TEACHER, Answers.newTeacherTold("groep 6", cases.today()));

        clock.set(FIRST_SCHOOL_DAY.plusDays(7));
        morning();
        assertThat(sam.open()).doesNotContain(NEW_TEACHER);

        clock.set(LocalDate.of(2027, 8, 30));
        morning();
        assertThat(sam.tasks(NEW_TEACHER)).as("the next school year").hasSize(1);
    }

    @Test
    void daysWithoutARun_areCaughtUp_butNotWhenTheTeacherIsNoLongerNew() {
        CaseInPlay sam = cases.one().formSent();

        clock.set(FIRST_SCHOOL_DAY.plusDays(61));
        morning();
        assertThat(sam.open()).doesNotContain(NEW_TEACHER);

        clock.set(FIRST_SCHOOL_DAY.plusDays(20));
        morning();
        assertThat(sam.open()).contains(NEW_TEACHER);
    }

    @Test
    void aSchoolThatHeardOfItAfterTheSummerBegan_toldTheRightTeacherAlready() {
        clock.set(IN_THE_HOLIDAY);
        CaseInPlay inHoliday = cases.one().formSent();
        clock.set(FIRST_SCHOOL_DAY);
        CaseInPlay inTheNewYear = cases.one().formSent();

        morning();

        assertThat(inHoliday.open()).doesNotContain(NEW_TEACHER);
        assertThat(inTheNewYear.open()).doesNotContain(NEW_TEACHER);
    }

    @Test
    void aSchoolThatWasNeverTold_getsNothing() {
        CaseInPlay asked = cases.one();
        CaseInPlay consented = cases.one().consentGiven();

        afterSummer();

        assertThat(asked.open()).doesNotContain(NEW_TEACHER);
        assertThat(consented.open()).doesNotContain(NEW_TEACHER);
        assertThat(cases.mailsToSchool(consented)).isZero();
    }

    @Test
    void withdrawn_theTaskIsGoneAtOnce_andStaysAway() {
        CaseInPlay sam = cases.one().formSent();
        afterSummer();

        play.start(ANNA, "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));
        assertThat(sam.seenBy("iris")).as("before any job ran").isEmpty();
        cases.runJobs(sam);

        assertThat(sam.open()).doesNotContain(NEW_TEACHER);
        assertThat(sam.endsOf("newSchoolYear")).containsExactly("endEvent_taskLapsed");
        morning();
        assertThat(sam.open()).doesNotContain(NEW_TEACHER);
    }

    @Test
    void anotherSchool_theTaskOfTheOldOneIsGone() {
        CaseInPlay sam = cases.one().formSent();
        afterSummer();

        play.start(ANNA, "schoolChange", Answers.schoolChange(sam.key(), KOMPAS));
        cases.runJobs(sam);
        morning();

        assertThat(sam.open()).doesNotContain(NEW_TEACHER);
    }

    @Test
    void consentThatStopsAndComesBack_bringsTheTaskBack() {
        var child = Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1");
        CaseInPlay sam =
                cases.family(CaseFixture.at(REGENBOOG, child)).theCase(0).formSent();
        afterSummer();
        var second = sam.get().family().guardians().get(1).id();
        families.grantAuthority(sam.get().childId(), second, cases.today(), AuthorityProof.COURT_REGISTER);
        cases.runJobs(sam);
        assertThat(sam.open()).doesNotContain(NEW_TEACHER);

        sam.answers("Ouder 2", Answers.consentGiven(cases.today()));
        morning();

        assertThat(sam.open()).contains(NEW_TEACHER);
    }

    @Test
    void theCaseIsClosed_theTaskIsGone() {
        CaseInPlay sam = cases.one().supported();
        afterSummer();
        assertThat(sam.open()).contains(NEW_TEACHER);

        sam.anna("userTask_followSupport", Answers.supportEnds(cases.today()));
        morning();

        assertThat(sam.open()).doesNotContain(NEW_TEACHER);
    }

    @Test
    void aDayBeforeTheSchoolYear_isRefused() {
        CaseInPlay sam = cases.one().formSent();
        afterSummer();

        assertThatThrownBy(
                        () -> sam.atSchool(NEW_TEACHER, Answers.newTeacherTold("groep 6", LocalDate.of(2026, 7, 31))))
                .hasMessageStartingWith("[toldOn]");
        assertThatThrownBy(() -> sam.atSchool(NEW_TEACHER, Answers.newTeacherTold(" ", cases.today())))
                .hasMessageStartingWith("[groupName]");
    }

    // A special case: safety does not wait for the school.

    @ParameterizedTest
    @CsvSource({
        "NORTH, 2026-07-06, true", "MIDDLE, 2026-07-06, false", "SOUTH, 2026-07-06, false",
        "NORTH, 2026-08-24, false", "MIDDLE, 2026-08-24, true", "SOUTH, 2026-08-24, false",
        "NORTH, 2026-07-15, true", "MIDDLE, 2026-07-15, false", "SOUTH, 2026-07-15, true"
    })
    void specialCase_theSchoolIsClosedInTheHolidayOfItsRegion(HolidayRegion region, LocalDate day, boolean closed) {
        CaseInPlay sam = at(region).formSent();
        clock.set(day);

        report(sam, "NO");

        assertThat(sam.open().contains(ACT)).isEqualTo(closed);
        assertThat(sam.open().contains("userTask_announceSharing")).isEqualTo(!closed);
    }

    @Test
    void specialCase_inAnOrdinaryWeekend_goesItsOrdinaryWay() {
        CaseInPlay sam = cases.one().formSent();
        clock.set(LocalDate.of(2026, 3, 7));

        report(sam, "NO");

        assertThat(sam.open()).contains("userTask_announceSharing").doesNotContain(ACT);
    }

    @Test
    void specialCaseInTheHoliday_theBegeleiderActsAtOnce_andTheRouteIsJudgedAnewOnTheFirstSchoolDay() {
        CaseInPlay sam = cases.one().supported();
        clock.set(IN_THE_HOLIDAY);
        long mails = cases.mailsToSchool(sam);
        report(sam, "NO");
        assertThat(sam.seenBy(ANNA)).contains(ACT);
        assertThat(sam.seenBy("iris")).doesNotContain(ACT);

        sam.anna(ACT, Answers.actedWithoutSchool("WAIT"));
        assertThat(sam.open()).containsExactly("userTask_followSupport");
        assertThat(sam.timers()).contains(eightOClock(FIRST_SCHOOL_DAY));
        assertThat(specialCases.of(sam.id()).get(0).acted())
                .singleElement()
                .satisfies(acted -> assertThat(acted.actedOn()).isEqualTo(IN_THE_HOLIDAY));

        clock.set(FIRST_SCHOOL_DAY);
        sam.dueTimersRun();
        assertThat(sam.open()).contains("userTask_announceSharing").doesNotContain(ACT);
        assertThat(cases.mailsToSchool(sam)).isEqualTo(mails);
    }

    @Test
    void consentWithdrawnWhileWaiting_onTheFirstSchoolDayOnlyAWeighingIsLeft() {
        CaseInPlay sam = cases.one().supported();
        clock.set(IN_THE_HOLIDAY);
        report(sam, "NO");
        sam.anna(ACT, Answers.actedWithoutSchool("WAIT"));
        withdraw(sam);
        cases.runJobs(sam);

        clock.set(FIRST_SCHOOL_DAY);
        sam.dueTimersRun();

        assertThat(sam.open()).contains("userTask_weigh").doesNotContain("userTask_announceSharing");
    }

    @Test
    void withoutConsent_aWeighingStaysPossibleInTheHoliday() {
        clock.set(IN_THE_HOLIDAY);
        CaseInPlay sam = cases.one();
        report(sam, "NO");

        sam.anna(ACT, Answers.actedWithoutSchool("WEIGH"));

        assertThat(sam.open()).contains("userTask_weigh");
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void withConsent_thereIsNothingToWeigh() {
        CaseInPlay sam = cases.one().supported();
        clock.set(IN_THE_HOLIDAY);
        report(sam, "NO");

        assertThatThrownBy(() -> sam.anna(ACT, Answers.actedWithoutSchool("WEIGH")))
                .hasMessageStartingWith("[nextStep] Er is toestemming.");
        assertThat(sam.open()).contains(ACT);
    }

    @Test
    void theSchoolIsNotNeededAnyMore_theSpecialCaseIsRoundedOffWithAReason() {
        CaseInPlay sam = cases.one().supported();
        clock.set(IN_THE_HOLIDAY);
        report(sam, "NO");

        sam.anna(ACT, Answers.actedWithoutSchool("CLOSE"))
                .anna("userTask_closeSpecialCase", Answers.specialCaseClosed("NO_MEETING"));

        assertThat(specialCases.of(sam.id())).allMatch(special -> !special.isOpen());
    }

    // Messages to the school wait for the first school day.

    @ParameterizedTest
    @CsvSource({"NORTH, 2026-07-04, 2026-08-17", "SOUTH, 2026-07-11, 2026-08-24", "MIDDLE, 2026-07-18, 2026-08-31"})
    void aMessageInTheHoliday_leavesOnTheFirstSchoolDay(HolidayRegion region, LocalDate inHoliday, LocalDate first) {
        clock.set(inHoliday);
        CaseInPlay sam = at(region).formSent();
        cases.sendMails(sam);
        long waiting = cases.waitingForSchool(sam);
        assertThat(waiting).isPositive();

        clock.set(first.minusDays(1));
        timersOfMails();
        cases.sendMails(sam);
        assertThat(cases.waitingForSchool(sam)).isEqualTo(waiting);

        clock.set(first);
        timersOfMails();
        cases.sendMails(sam);
        assertThat(cases.waitingForSchool(sam)).isZero();
        assertThat(sentToSchool(sam)).isEqualTo(waiting);
    }

    @Test
    void aMessageOnASchoolDay_leavesAtOnce() {
        CaseInPlay sam = cases.one().formSent();

        cases.sendMails(sam);

        assertThat(cases.waitingForSchool(sam)).isZero();
        assertThat(sentToSchool(sam)).isPositive();
    }

    @Test
    void aMessageThatWaited_isJudgedAnewBeforeItLeaves() {
        clock.set(IN_THE_HOLIDAY);
        CaseInPlay sam = cases.one().formSent();
        withdraw(sam);

        clock.set(FIRST_SCHOOL_DAY);
        timersOfMails();
        cases.sendMails(sam);

        assertThat(cases.waitingForSchool(sam)).isZero();
        assertThat(sentToSchool(sam)).isZero();
    }

    @Test
    void aMessageAboutASpecialCase_doesNotWait() {
        CaseInPlay sam = cases.one().supported();
        cases.sendMails(sam);
        clock.set(LocalDate.of(2026, 7, 17));
        report(sam, "NO");
        sam.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()));
        clock.set(LocalDate.of(2026, 7, 18));
        long sent = sentToSchool(sam);

        sam.meetingPlanned();
        cases.sendMails(sam);

        assertThat(sentToSchool(sam)).isGreaterThan(sent);
        assertThat(cases.waitingForSchool(sam)).isZero();
    }

    @Test
    void aMessageToTheShelter_doesNotWait() {
        clock.set(IN_THE_HOLIDAY);
        long timers = mailTimers().size();

        transaction.executeWithoutResult(status -> outbox.toUser(ANNA, Template.ANSWER_RECEIVED, null, null));

        assertThat(mailTimers()).hasSize((int) timers);
    }

    private CaseInPlay at(HolidayRegion region) {
        return cases.family(CaseFixture.at(school(region).value(), cases.child("Sam", 8)))
                .theCase(0);
    }

    private void afterSummer() {
        clock.set(FIRST_SCHOOL_DAY);
        morning();
    }

    private void morning() {
        new Mornings(jobs, "newSchoolYear").run();
    }

    private void report(CaseInPlay theCase, String parentsTell) {
        play.start(ANNA, "specialCase", Answers.specialCase(theCase.key(), parentsTell));
        cases.runJobs(theCase);
    }

    private void withdraw(CaseInPlay theCase) {
        consents.withdraw(
                theCase.id(),
                theCase.get().brin6().orElseThrow(),
                PersonRef.of(theCase.get().family().guardians().get(0).id()),
                cases.today(),
                ANNA);
    }

    private void timersOfMails() {
        jobs.createJobQuery().processDefinitionKey("notification").timers().executable().unlimitedList().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
    }

    private List<Job> mailTimers() {
        return jobs.createJobQuery()
                .processDefinitionKey("notification")
                .timers()
                .unlimitedList();
    }

    private long sentToSchool(CaseInPlay theCase) {
        return count(theCase, "status = 'SENT'");
    }

    private long count(CaseInPlay theCase, String what) {
        return database.queryForObject(
                "select count(*) from rs_notification where brin6 is not null and case_id = ? and " + what,
                Long.class,
                theCase.id().value());
    }

    private static Brin6 school(HolidayRegion region) {
        return new Brin6("99E" + region.name().charAt(0) + "00");
    }

    private static Date eightOClock(LocalDate day) {
        return Date.from(day.atTime(8, 0).atZone(MutableClock.ZONE).toInstant());
    }
}
