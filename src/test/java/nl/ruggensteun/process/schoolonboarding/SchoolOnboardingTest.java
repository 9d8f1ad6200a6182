package nl.ruggensteun.process.schoolonboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.covenant.Onboardings;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.KeyInPlay;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.NewSchool;
import nl.ruggensteun.school.SchoolType;
import nl.ruggensteun.school.Schools;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The diagram {@code schoolOnboarding}, every way out. */
@ApplicationTest
class SchoolOnboardingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Schools schools;

    @Autowired
    private Onboardings onboardings;

    @Autowired
    private Covenants covenants;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MutableClock clock;

    private Brin6 school;
    private KeyInPlay preparation;

    @BeforeEach
    void aSchoolThatIsPrepared() {
        school = new Brin6("98OB%02d".formatted(NUMBER.getAndIncrement()));
        schools.register(
                new NewSchool(school, "De Es", "Straat 1", "Voorbeeldstad", SchoolType.PRIMARY, HolidayRegion.MIDDLE));
        onboardings.begin(school);
        preparation = new KeyInPlay(cases, "onboarding-" + school);
    }

    @Test
    void fromTheFirstTalkToTheSignature_thenTheCovenantLives() {
        joins().karin("userTask_sendMaterials", Map.of("sent", List.of("DRAAIBOEK", "HANDOUT")))
                .karin("userTask_checkReadiness", Map.of("schoolIsReady", true, "openItemsReason", "De gids volgt."))
                .karin(
                        "userTask_agreeStart",
                        Map.of("startOn", clock.today().plusDays(30).toString()))
                .karin(
                        "userTask_signCovenant",
                        Answers.schoolSigns(clock.today(), clock.today().plusDays(30)));

        assertThat(preparation.isOver()).isTrue();
        assertThat(onboardings.isRunning(school)).isFalse();
        var covenant = covenants.latestSigned(school).orElseThrow();
        assertThat(covenant.inForceFrom()).isEqualTo(clock.today().plusDays(30));
        assertThat(new KeyInPlay(cases, covenant.id().toString()).isOver()).isFalse();
    }

    @Test
    void tasksAreTheKwartiermakers_andCarryNothingButTheSchool() {
        Task task = preparation.task("userTask_introduceRuggensteun");

        assertThat(preparation.sees("karin", "userTask_introduceRuggensteun")).isTrue();
        assertThat(preparation.sees("anna", "userTask_introduceRuggensteun")).isFalse();
        assertThat(preparation.sees("iris", "userTask_introduceRuggensteun")).isFalse();
        assertThat(tasks.getVariables(task.getId()).keySet()).isEqualTo(Set.of("brin6", "dossier"));
        assertThat(cases.label(task)).isEqualTo("De Es, Voorbeeldstad");
        assertThat(task.getDueDate()).isNotNull();
    }

    @Test
    void schoolThatThinksAboutIt_isAskedAgainOnThatDay() {
        assertThatThrownBy(() -> introduce(Map.of("schoolAnswer", "LATER"))).hasMessageStartingWith("[askAgainOn]");
        assertThatThrownBy(() -> introduce(Map.of(
                        "schoolAnswer", "LATER", "askAgainOn", clock.today().toString())))
                .hasMessageStartingWith("[askAgainOn]");
        introduce(Map.of(
                "schoolAnswer",
                "LATER",
                "askAgainOn",
                clock.today().plusDays(20).toString()));
        assertThat(preparation.dueTimersRun().open()).isEmpty();

        clock.forward(Duration.ofDays(20));

        assertThat(preparation.dueTimersRun().open()).containsExactly("userTask_introduceRuggensteun");
        assertThat(onboardings.isRunning(school)).isTrue();
    }

    @Test
    void schoolThatSaysNo_isDone_andBeginsAnewByHand() {
        introduce(Map.of("schoolAnswer", "NO"));
        assertThat(preparation.isOver()).isTrue();
        assertThat(onboardings.of(school).words()).contains("doet nu niet mee");

        onboardings.begin(school);

        assertThat(preparation.open()).containsExactly("userTask_introduceRuggensteun");
    }

    @Test
    void withoutTheDraaiboek_orBeforeTheSchoolIsReady_itDoesNotGoOn() {
        joins();
        assertThatThrownBy(() -> preparation.karin("userTask_sendMaterials", Map.of("sent", List.of("HANDOUT"))))
                .hasMessageStartingWith("[sent]");
        preparation.karin("userTask_sendMaterials", Map.of("sent", List.of("DRAAIBOEK")));

        assertThatThrownBy(() -> preparation.karin("userTask_checkReadiness", Map.of("schoolIsReady", false)))
                .hasMessageStartingWith("[schoolIsReady]");
        assertThatThrownBy(() -> preparation.karin("userTask_checkReadiness", Map.of("schoolIsReady", true)))
                .hasMessageStartingWith("[openItemsReason]");
    }

    @Test
    void schoolThatSignsTogetherWithOthers_needsNoPreparationAnyMore() {
        joins();
        cases.hands().start("karin", "covenant", Answers.covenantSigned(clock.today(), clock.today(), school.value()));

        assertThat(preparation.isOver()).isTrue();
        assertThat(onboardings.isRunning(school)).isFalse();
        assertThat(covenants.isInForce(school)).isTrue();
    }

    @Test
    void oneProcessPerSchool() {
        onboardings.beginIfNeeded(school);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("onboarding-" + school)
                        .count())
                .isEqualTo(1);
    }

    private KeyInPlay joins() {
        introduce(Map.of("schoolAnswer", "JOINS"));
        return preparation;
    }

    private void introduce(Map<String, Object> answers) {
        preparation.karin("userTask_introduceRuggensteun", answers);
    }
}
