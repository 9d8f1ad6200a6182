package nl.ruggensteun.process.covenantchildren;

import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.KeyInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each child at a school whose covenant begins or ends: asked for when it should be, never forgotten, never twice. */
@ApplicationTest
class CovenantChildrenTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String INCLUDE = "userTask_includeChild";
    private static final String AFTER_END = "userTask_decideAfterEnd";

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Schools schools;

    @Autowired
    private Covenants covenants;

    @Autowired
    private Families families;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private MutableClock clock;

    private Brin6 school;

    @BeforeEach
    void aSchool() {
        school = new Brin6("98OK%02d".formatted(NUMBER.getAndIncrement()));
        schools.register(
                new NewSchool(school, "De Es", "Straat 1", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.MIDDLE));
    }

    @Test
    void organisationSaysYes_childrenWhoWereThereAndWhoseSchoolWasNotInformed_areAskedFor() {
        CaseInPlay asked = child();
        CaseInPlay informed = schoolCalled(child().formSent());

        KeyInPlay covenant = inForceToday();
        assertThat(asked.open()).doesNotContain(INCLUDE);
        covenant.karin("userTask_decideCatchUp", Map.of("takePart", "YES"));

        assertThat(asked.open()).contains(INCLUDE);
        assertThat(asked.sees("anna", INCLUDE)).isTrue();
        assertThat(asked.sees("karin", INCLUDE)).isFalse();
        assertThat(informed.open()).doesNotContain(INCLUDE);
        assertThat(asked.shared()).isEmpty();
        assertThat(cases.mailsToSchool(asked)).isZero();
    }

    @Test
    void organisationSaysNo_nobodyIsAskedFor() {
        CaseInPlay sam = child();

        inForceToday().karin("userTask_decideCatchUp", Map.of("takePart", "NO"));
        everyMorning();

        assertThat(sam.open()).doesNotContain(INCLUDE);
    }

    @Test
    void discussed_itIsInTheTimeline_andNotAskedAgain() {
        CaseInPlay sam = child();
        inForceToday().karin("userTask_decideCatchUp", Map.of("takePart", "YES"));

        sam.anna(INCLUDE, Map.of("catchUpOutcome", "ASK_CONSENT", "childRemark", "Volgende week."));
        everyMorning();

        assertThat(sam.open()).doesNotContain(INCLUDE);
        assertThat(timeline.of(sam.id()))
                .filteredOn(entry -> entry.kind() == TimelineKind.COVENANT_BEGAN_DISCUSSED)
                .hasSize(1);
    }

    @Test
    void childThatComesAfterwards_isAskedInItsIntake_notHere() {
        inForceToday().karin("userTask_decideCatchUp", Map.of("takePart", "YES"));
        clock.set(clock.today().plusDays(1));
        CaseInPlay later = child();

        everyMorning();

        assertThat(later.open()).doesNotContain(INCLUDE);
    }

    @Test
    void schoolGotTheFormMeanwhile_orTheCaseStops_theTaskLapses() {
        CaseInPlay informed = child();
        CaseInPlay mistake = child();
        inForceToday().karin("userTask_decideCatchUp", Map.of("takePart", "YES"));

        schoolCalled(informed.formSent());
        families.cancelCase(mistake.id());
        cases.runJobs(mistake);
        everyMorning();

        assertThat(informed.open()).doesNotContain(INCLUDE);
        assertThat(mistake.open()).doesNotContain(INCLUDE);
    }

    @Test
    void covenantIsOver_aboutEachChildThatIsThereSomebodyDecides_alsoWithinANewPreparation() {
        CaseInPlay sam = schoolCalled(child().formSent());
        CaseInPlay noor = child();
        KeyInPlay covenant = inForceToday().karin("userTask_decideCatchUp", Map.of("takePart", "NO"));
        LocalDate lastDay = endsToday();
        assertThat(sam.open()).doesNotContain(AFTER_END);

        clock.set(lastDay.plusDays(1));
        covenant.dueTimersRun();
        covenants.draft(school, clock.today());

        assertThat(sam.open()).contains(AFTER_END);
        assertThat(noor.open()).contains(AFTER_END);
        assertThat(cases.mayShare(sam))
                .as("only consent decides what the school may know")
                .isTrue();
        sam.anna(AFTER_END, Map.of("afterEndOutcome", "GOES_ON"));
        everyMorning();
        assertThat(sam.open()).doesNotContain(AFTER_END);
        assertThat(noor.open()).contains(AFTER_END);
        assertThat(timeline.of(sam.id())).extracting(entry -> entry.kind()).contains(TimelineKind.COVENANT_END_DECIDED);
    }

    @Test
    void theSystemWasDownOnTheLastDay_theNextMorningCatchesUp_once() {
        CaseInPlay sam = child();
        inForceToday().karin("userTask_decideCatchUp", Map.of("takePart", "NO"));
        clock.set(endsToday().plusDays(9));

        everyMorning();
        everyMorning();

        assertThat(sam.tasks(AFTER_END)).hasSize(1);
    }

    @Test
    void schoolSignsAgain_nothingHasToBeDecidedAnyMore() {
        CaseInPlay sam = child();
        inForceToday().karin("userTask_decideCatchUp", Map.of("takePart", "NO"));
        clock.set(endsToday().plusDays(1));
        everyMorning();
        assertThat(sam.open()).contains(AFTER_END);

        inForceToday();
        everyMorning();

        assertThat(sam.open()).doesNotContain(AFTER_END);
    }

    private CaseInPlay child() {
        return cases.family(at(school.value(), cases.child("Sam", 8))).theCase(0);
    }

    private KeyInPlay inForceToday() {
        cases.hands().start("karin", "covenant", Answers.covenantSigned(clock.today(), clock.today(), school.value()));
        return new KeyInPlay(
                        cases, covenants.latestSigned(school).orElseThrow().id().toString())
                .dueTimersRun();
    }

    private LocalDate endsToday() {
        cases.hands()
                .start(
                        "karin",
                        "covenantChange",
                        Answers.covenantEndedTogether(school.value(), clock.today(), clock.today()));
        return clock.today();
    }

    private void everyMorning() {
        run(jobs.createJobQuery().processDefinitionKey("covenantChildren").timers());
        run(jobs.createJobQuery().processDefinitionKey("covenantChildren").messages());
    }

    /** At this school nobody has an account: it hears of the child by telephone. */
    private CaseInPlay schoolCalled(CaseInPlay child) {
        return child.anna("userTask_callSchool", Answers.schoolCalled(cases.today()));
    }

    private void run(JobQuery waiting) {
        waiting.unlimitedList().forEach(job -> jobs.executeJob(job.getId()));
    }
}
