package nl.ruggensteun.process;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.CaseFixture.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.CaseFixture.ChildAt;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolContact;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.Colleagues;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.TakenFlows;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Plays a handful of cases that together take every arrow, and so visit every box, of every diagram. A box that is added
 * without a path here is named in the failure.
 */
@ApplicationTest
class EveryBoxVisitedTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private TakenFlows flows;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Consents consents;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Schools schools;

    @BeforeEach
    void forgetOtherTests() {
        flows.clear();
    }

    @Test
    void everyArrowIsTaken_soEveryBoxIsVisited() throws IOException {
        parentsDecline();
        aFamilyWithAnInterpreter();
        CaseInPlay supported = siblingsSupportedToTheEnd();
        aChildThatComesLaterWithoutSchoolAndConsent();
        whatGoesOtherwiseInTheTalks();
        aTalkThatIsNotSafeAnyMore();
        aJointStartgesprek();
        aFamilyThatComesBack(supported);
        messagesAndReminders(supported);
        whatChangesUnderWay();
        specialCases();
        whatPeopleReport();
        dataBreaches();
        signaturesThatAreMissing();
        whatTimeBrings();
        somebodyIsAway();
        contactOfASchool();

        Set<String> never = new TreeSet<>(everyFlow());
        never.removeAll(flows.taken());
        assertThat(never).as("arrows that no path took").isEmpty();
    }

    private void parentsDecline() {
        cases.registered().anna("userTask_explainRuggensteun", UnusualAnswers.parentsDecline());
    }

    private void aFamilyWithAnInterpreter() {
        cases.registered(UnusualAnswers.needsInterpreter(cases.today()))
                .anna("userTask_arrangeInterpreter", UnusualAnswers.interpreterArranged());
    }

    /** Support of the family ends in the first case: the second follows, and hears of the talk with the parents too. */
    private CaseInPlay siblingsSupportedToTheEnd() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(KOMPAS, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1).supported();
        CaseInPlay sam = family.theCase(0)
                .supported()
                .anna("userTask_followSupport", Answers.supportContinues())
                .anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()))
                .anna("userTask_chooseClosing", Answers.closeWithMeeting())
                .meetingHeld()
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));
        cases.runJobs(noor);
        noor.anna("userTask_chooseClosing", UnusualAnswers.closeBy("PHONE_ONLY"))
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));
        assertThat(sam.isOver()).isTrue();
        family.anna("userTask_interviewParents", Answers.experience())
                .anna("userTask_interviewChildren", Answers.experience());
        return sam;
    }

    private void aChildThatComesLaterWithoutSchoolAndConsent() {
        FamilyInPlay family = cases.family(without(cases.child("Liv", 5)));
        cases.play.start(
                CaseFixture.ANNA,
                "ruggensteun",
                UnusualAnswers.childAdded(
                        family.family().number(), "Finn", cases.today().minusYears(6), Answers.noSchool()));
        CaseInPlay finn = family.theCase(1)
                .anna("userTask_arrangeSchool", Map.of("schoolSituation", "ATTENDS", "brin6", KOMPAS))
                .answers("Ouder 1", UnusualAnswers.askMeLater(cases.today().plusDays(1)));
        clock.forward(Duration.ofDays(1));
        finn.dueTimersRun()
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("ASK_AGAIN"))
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"))
                .anna("userTask_supportWithoutSchool", UnusualAnswers.withoutSchool("CONTINUE"))
                .anna("userTask_supportWithoutSchool", UnusualAnswers.withoutSchool("ASK_AGAIN"))
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"))
                .anna("userTask_supportWithoutSchool", UnusualAnswers.stopsWithoutSchool(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));
        assertThat(finn.isOver()).isTrue();
    }

    private void whatGoesOtherwiseInTheTalks() {
        var school = UnusualAnswers.with(Answers.attends(REGENBOOG), "alreadySupported", true);
        cases.family(new ChildAt(cases.child("Sam", 8), school))
                .theCase(0)
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()))
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", UnusualAnswers.otherMoment())
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", UnusualAnswers.moved())
                .meetingPlanned()
                .atSchool("userTask_confirmMeeting", Answers.schoolComes())
                .anna("userTask_recordAgreements", UnusualAnswers.cancelled())
                .anna("userTask_prepareStartgesprek", UnusualAnswers.noStartgesprek(cases.today()));
    }

    private void aFamilyThatComesBack(CaseInPlay before) {
        cases.returned(CaseFixture.ANNA, before).anna("userTask_explainRuggensteun", Answers.explained());
    }

    /** One of two children at one school is taken along into the startgesprek of the other. */
    private void aJointStartgesprek() {
        FamilyInPlay family = cases.family(
                CaseFixture.at(CaseFixture.REGENBOOG, cases.child("Sam", 8)),
                CaseFixture.at(CaseFixture.REGENBOOG, cases.child("Noor", 9)));
        family.theCases().forEach(one -> one.schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today())));
        family.theCase(0)
                .anna(
                        "userTask_planMeeting",
                        UnusualAnswers.with(
                                Answers.meetingPlanned(cases.today().plusDays(3), cases.today()),
                                "takeAlong",
                                family.theCase(1).key()));
    }

    /** A talk that was safe when it was planned, and is not when the school would hear of it. */
    private void aTalkThatIsNotSafeAnyMore() {
        CaseInPlay sam = cases.one()
                .schoolInformed()
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
        cases.play.complete(
                CaseFixture.ANNA,
                sam.task("userTask_planMeeting"),
                Answers.meetingPlanned(cases.today().plusDays(3), cases.today()));
        cases.families.recordSafety(
                sam.get().familyId(),
                new SafetyProfile(false, Set.of(), Channel.PHONE, null, false, true, Violence.NONE, true));
        cases.runJobs(sam);
    }

    /** What the system does by itself: the daily reminder, and the mails about a case. */
    private void messagesAndReminders(CaseInPlay mailed) {
        run(jobs.createJobQuery().processDefinitionKey("reminder").timers());
        run(jobs.createJobQuery().processDefinitionKey("reminder").messages());
        run(jobs.createJobQuery().processDefinitionKey("ageCheck").timers());
        run(jobs.createJobQuery().processDefinitionKey("ageCheck").messages());
        cases.sendMails(mailed);
    }

    /** Consent stops and comes back, during and after the support; a family leaves; a case was a mistake. */
    private void whatChangesUnderWay() {
        CaseInPlay sam = oneParent().supported();
        secondParentGetsGezag(sam);
        sam.answers("Ouder 2", Answers.consentGiven(cases.today()));
        CaseInPlay noor =
                oneParent().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
        secondParentGetsGezag(noor);
        noor.answers("Ouder 2", Answers.consentGiven(cases.today()));
        cases.play.start(CaseFixture.ANNA, "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));
        cases.runJobs(sam);
        sam.anna(
                "userTask_confirmWithdrawal",
                Map.of("confirmedOn", cases.today().toString(), "channel", "PHONE"));
        CaseInPlay liv = cases.one().schoolToldOfEnd();
        withdraw(liv);
        cases.families.cancelCase(cases.one().id());
    }

    private void whatPeopleReport() {
        CaseInPlay mia = cases.one().formSent();
        cases.play.start(CaseFixture.ANNA, "schoolChange", Answers.schoolChange(mia.key(), KOMPAS));
        cases.play.start(
                CaseFixture.ANNA, "authorityChange", Answers.authorityChange(mia.key(), "ENDED", "2", cases.today()));
        cases.play.start(
                CaseFixture.ANNA,
                "childCorrection",
                Answers.birthDateCorrected(mia.key(), cases.today().minusYears(7)));
        cases.play.start(CaseFixture.ANNA, "cancellation", Answers.startedByMistake(mia.key()));
        cases.runJobs(mia);
        cases.play.start(CaseFixture.ANNA, "reopening", Answers.caseReopened(mia.key()));
        cases.runJobs(mia);
        CaseInPlay tess = cases.one();
        cases.play.start(CaseFixture.ANNA, "safetyChange", Answers.safetyChange(tess.key()));
        cases.runJobs(tess);
        familyGone(tess).anna("userTask_familyBack", Map.of("familyIsBack", "YES"));
        familyGone(tess).anna("userTask_familyBack", Map.of("familyIsBack", "NO"));
    }

    /** One begeleider acts for another; one family is read about, of another the time is over before. */
    private void somebodyIsAway() {
        colleagues.join("wim", "Wim", "begeleider");
        colleagues.join("els", "Els", "begeleider");
        try {
            CaseInPlay noor = handedOver("wim");
            handedOver("wim");
            String absence = cases.play.start(
                    "wim", "absence", Answers.away(cases.today(), cases.today().plusDays(1), "els"));
            run(jobs.createJobQuery().processInstanceId(absence));
            noor.family().does("els", "userTask_readWhatIsSafe", Map.of("safetyRead", true));
            cases.play.start("wim", "absence", Answers.back());
            run(jobs.createJobQuery().processInstanceId(absence));
        } finally {
            colleagues.leave();
        }
    }

    private void contactOfASchool() {
        schools.register(new NewSchool(
                new Brin6("99EB00"), "De Boom", "Straat 1", "Dorp", SchoolType.PRIMARY, HolidayRegion.MIDDLE));
        schools.nameContacts(
                new Brin6("99EB00"),
                new SchoolContact("Een", "een@school.example", null),
                new SchoolContact("Twee", null, null),
                ContactRole.IB_ER);
        String away = contactChange(UnusualAnswers.with(
                Answers.contactAway(cases.today(), cases.today().plusDays(1), ""), "schoolPerson", null));
        run(jobs.createJobQuery().processInstanceId(away));
        contactChange(Answers.contactBack());
        run(jobs.createJobQuery().processInstanceId(away));
        String leaves =
                contactChange(UnusualAnswers.with(Answers.contactLeaves(cases.today(), ""), "schoolPerson", null));
        run(jobs.createJobQuery().processInstanceId(leaves));
        Task account = cases.tasks.createTaskQuery().processInstanceId(leaves).singleResult();
        cases.hands().complete("karin", account, Map.of("accountClosed", true));
    }

    private String contactChange(Map<String, Object> answers) {
        return cases.play.start("karin", "contactChange", UnusualAnswers.with(answers, "brin6", "99EB00"));
    }

    private CaseInPlay handedOver(String to) {
        CaseInPlay theCase = cases.one();
        cases.play.start(CaseFixture.ANNA, "handover", Answers.handover(theCase.key(), to));
        theCase.family().does(to, "userTask_readDossier", Map.of("safetyRead", true));
        return theCase;
    }

    /** In danger, told and reported after both warnings; and one that nobody has to hear of. */
    private void dataBreaches() {
        CaseInPlay sam = cases.one().formSent();
        LocalDateTime found = LocalDateTime.now(clock);
        BreachInPlay wrong = cases.breach(CaseFixture.ANNA, Answers.breach("WRONG_SCHOOL", sam.key(), true, found));
        clock.forward(Duration.ofHours(73));
        wrong.dueTimersRun();
        cases.play.runJobs(wrong.key());
        LocalDateTime now = LocalDateTime.now(clock);
        wrong.anna("userTask_bringToSafety", Answers.broughtToSafety(now))
                .anna("userTask_callRecipient", Answers.recipientCalled(cases.today()))
                .assessed("YES", "YES")
                .fatima(
                        "userTask_reportToAuthority",
                        UnusualAnswers.with(Answers.authorityTold(now), "delayReason", "Niemand keek."))
                .anna("userTask_tellConcerned", Answers.concernedTold(cases.today(), "1"))
                .closed();
        assertThat(wrong.isOver()).isTrue();
        cases.breach("karin", Answers.breach("LOST", null, false, now))
                .assessed("NO", "NO")
                .closed();
    }

    /** Declined; approved, decided anew and let go; not needed any more. */
    private void signaturesThatAreMissing() {
        decides("karin", "userTask_decideAsKwartiermaker", signatureMissing(), "DECLINED")
                .anna("userTask_readDecision", howToGoOn());
        CaseInPlay noor = approved(signatureMissing());
        clock.forward(Duration.ofDays(40));
        approved(noor.dueTimersRun().anna("userTask_lookAgain", Answers.lookedAgain(cases.today())));
        clock.forward(Duration.ofDays(40));
        noor.dueTimersRun().anna("userTask_lookAgain", Map.of("followUp", "LET_LAPSE"));
        withdraw(signatureMissing());
    }

    private CaseInPlay signatureMissing() {
        CaseInPlay sam = cases.one()
                .answers("Ouder 1", Answers.consentGiven(cases.today()))
                .answers("Ouder 2", UnusualAnswers.notReachable());
        LocalDate first = cases.today();
        clock.forward(Duration.ofDays(21));
        cases.play.start(
                CaseFixture.ANNA,
                "missingSignature",
                Answers.unreachable(sam.key(), "2", first, first.plusDays(7), cases.today()));
        cases.runJobs(sam);
        return sam;
    }

    private CaseInPlay approved(CaseInPlay theCase) {
        decides("karin", "userTask_decideAsKwartiermaker", theCase, "APPROVED");
        return decides("ada", "userTask_decideAsOfficer", theCase, "APPROVED")
                .anna("userTask_readDecision", howToGoOn());
    }

    private CaseInPlay decides(String user, String task, CaseInPlay theCase, String decision) {
        return theCase.does(
                user, task, Answers.signatureDecision(decision, cases.today().plusDays(50)));
    }

    private static Map<String, Object> howToGoOn() {
        return Map.of("howToGoOn", "Elke week bellen.");
    }

    private CaseInPlay familyGone(CaseInPlay theCase) {
        cases.play.start(CaseFixture.ANNA, "familyLeft", Answers.familyGone(theCase.key(), cases.today()));
        clock.forward(Duration.ofDays(10));
        return theCase.dueTimersRun();
    }

    /** With consent and without, told by the parents or weighed, with a yes and a no; consent stops in the middle. */
    private void specialCases() {
        CaseInPlay sam = reported(cases.one().supported(), "NO");
        sam.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()))
                .meetingHeld();
        sam.anna("userTask_closeSpecialCase", Answers.specialCaseClosed("MEETING_HELD"));
        CaseInPlay noor = reported(cases.one().supported(), "NO");
        withdraw(noor);
        noor.anna("userTask_weigh", Answers.weighing()).does("ada", "userTask_decideWeighing", decision("DECLINED"));
        CaseInPlay liv = reported(cases.one().supported(), "YES");
        liv.anna("userTask_announceSharing", Answers.parentsInformed(cases.today()));
        withdraw(liv);
        liv.anna("userTask_letParentsTell", Map.of("parentsHaveTold", "NO"));
        CaseInPlay finn = reported(cases.one(), "NO")
                .anna("userTask_weigh", Answers.weighing())
                .does("karin", "userTask_decideWeighing", decision("APPROVED"))
                .anna("userTask_shareMinimum", Answers.minimumShared(cases.today()))
                .anna(
                        "userTask_tellParentsLater",
                        UnusualAnswers.parentsCannotHearYet(cases.today().plusDays(1)));
        clock.forward(Duration.ofDays(1));
        finn.dueTimersRun().anna("userTask_tellParentsLater", Answers.parentsTold(cases.today(), "TOLD"));
    }

    /** Young children, a birthday, the last weeks of a school year, a holiday and the start of the next year. */
    private void whatTimeBrings() {
        clock.reset();
        CaseInPlay liv = cases.family(without(cases.child("Liv", 2))).theCase(0);
        clock.set(liv.get().child().birthDate().plusMonths(45));
        liv.dueTimersRun().anna("userTask_discussEnrolment", Answers.enrolmentDiscussed(cases.today()));
        clock.set(liv.get().child().birthDate().plusYears(4));
        liv.dueTimersRun();
        clock.reset();
        CaseInPlay young = cases.family(
                        without(Answers.child("Pip", "Voorbeeld", cases.today().minusMonths(46), "1")))
                .theCase(0);
        assertThat(young.open()).containsExactly("userTask_discussEnrolment");
        CaseInPlay enrolled = cases.family(at(
                        REGENBOOG,
                        Answers.child("Mus", "Voorbeeld", cases.today().minusMonths(46), "1")))
                .theCase(0);
        assertThat(enrolled.open()).isEmpty();

        CaseInPlay eleven = turnsTwelveIn(20).consentGiven();
        CaseInPlay other = turnsTwelveIn(20).consentGiven();
        everyMorning("ageCheck");
        eleven.anna("userTask_talkWithChild", Answers.talkedAhead(cases.today()));
        withdraw(other);

        CaseInPlay sam = inGroup8();
        CaseInPlay noor = inGroup8();
        clock.set(LocalDate.of(2026, 6, 22));
        everyMorning("newSchoolYear");
        sam.anna("userTask_discussTransition", Answers.transitionDiscussed(cases.today()));
        clock.set(LocalDate.of(2026, 7, 20));
        everyMorning("newSchoolYear");
        inTheHoliday();
        clock.set(LocalDate.of(2026, 8, 31));
        everyMorning("newSchoolYear");
        sam.atSchool("userTask_tellNewTeacher", Answers.newTeacherTold("groep 8", cases.today()));
        withdraw(noor);
    }

    private void inTheHoliday() {
        reported(cases.one(), "NO").anna("userTask_actWithoutSchool", Answers.actedWithoutSchool("WEIGH"));
        reported(cases.one(), "NO").anna("userTask_actWithoutSchool", Answers.actedWithoutSchool("CLOSE"));
        CaseInPlay waits =
                reported(cases.one(), "NO").anna("userTask_actWithoutSchool", Answers.actedWithoutSchool("WAIT"));
        cases.one().formSent();
        clock.set(LocalDate.of(2026, 8, 31));
        waits.dueTimersRun();
        run(jobs.createJobQuery().processDefinitionKey("notification").timers().executable());
    }

    private CaseInPlay turnsTwelveIn(int days) {
        return cases.family(at(
                        REGENBOOG,
                        Answers.child(
                                "Sam", "Voorbeeld", cases.today().plusDays(days).minusYears(12), "1")))
                .theCase(0);
    }

    private CaseInPlay inGroup8() {
        var school = UnusualAnswers.with(Answers.attends(REGENBOOG), "groupName", "groep 8");
        return cases.family(new ChildAt(cases.child("Sam", 11), school))
                .theCase(0)
                .formSent();
    }

    private void everyMorning(String process) {
        run(jobs.createJobQuery().processDefinitionKey(process).timers());
        run(jobs.createJobQuery().processDefinitionKey(process).messages());
        run(jobs.createJobQuery().processDefinitionKey(process).messages());
    }

    private CaseInPlay reported(CaseInPlay theCase, String parentsTell) {
        cases.play.start(CaseFixture.ANNA, "specialCase", Answers.specialCase(theCase.key(), parentsTell));
        cases.runJobs(theCase);
        return theCase;
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of("decision", decision, "decisionReason", "Zo is het.");
    }

    private void withdraw(CaseInPlay theCase) {
        consents.withdraw(
                theCase.id(),
                theCase.get().brin6().orElseThrow(),
                PersonRef.of(theCase.get().family().guardians().get(0).id()),
                cases.today(),
                CaseFixture.ANNA);
        cases.runJobs(theCase);
    }

    private CaseInPlay oneParent() {
        return cases.family(at(
                        REGENBOOG,
                        Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1")))
                .theCase(0);
    }

    private void secondParentGetsGezag(CaseInPlay theCase) {
        var parent = theCase.get().family().guardians().get(1).id();
        cases.families.grantAuthority(theCase.get().childId(), parent, cases.today(), AuthorityProof.values()[0]);
        cases.runJobs(theCase);
    }

    private void run(JobQuery waiting) {
        waiting.unlimitedList().forEach(job -> jobs.executeJob(job.getId()));
    }

    private static Set<String> everyFlow() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : models()) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            String process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            model.getModelElementsByType(SequenceFlow.class).forEach(flow -> all.add(process + "/" + flow.getId()));
        }
        return all;
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
