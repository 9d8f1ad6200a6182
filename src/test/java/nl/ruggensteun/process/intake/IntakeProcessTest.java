package nl.ruggensteun.process.intake;

import static nl.ruggensteun.process.CaseFixture.KOMPAS;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.CaseFixture.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the diagram {@code intake}. */
@ApplicationTest
class IntakeProcessTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private TaskService tasks;

    @Test
    void parentsDecline_theIntakeEndsAndNothingIsRecorded() {
        var family = cases.registered().anna("userTask_explainRuggensteun", UnusualAnswers.parentsDecline());

        assertThat(family.endsOf("intake")).containsExactly("endEvent_parentsDeclined");
        assertThat(family.isOver()).isTrue();
        assertThat(family.theCases()).isEmpty();
        assertThat(family.family().participates()).contains(false);
    }

    @Test
    void parentsWhoDoNotKnowEverything_cannotTakePart() {
        var family = cases.registered();

        assertThatThrownBy(() -> family.anna(
                        "userTask_explainRuggensteun",
                        UnusualAnswers.with(Answers.explained(), "explained", List.of("voluntary"))))
                .hasMessageStartingWith("[explained] Leg eerst alle punten uit.");
        assertThat(family.open()).containsExactly("userTask_explainRuggensteun");
    }

    @Test
    void whatIsSafe_isAskedBeforeAnySchool() {
        var family = cases.registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna("userTask_recordFamily", Answers.family(List.of("Mila Voorbeeld"), one()));

        assertThat(family.open()).containsExactly("userTask_recordSafety");
    }

    @Test
    void severalChildren_eachIsAskedForItsOwnSchool_underItsOwnName() {
        var family = cases.safe(cases.child("Sam", 8), cases.child("Noor", 6));

        assertThat(family.open()).containsExactly("userTask_recordSchool", "userTask_recordSchool");
        assertThat(family.openTasks())
                .extracting(task -> tasks.getVariable(task.getId(), Variables.DOSSIER))
                .containsExactlyInAnyOrder(
                        family.family().number() + " · Sam", family.family().number() + " · Noor");
    }

    @Test
    void noCaseStarts_beforeTheSchoolOfTheLastChildIsRecorded() {
        var family = cases.safe(cases.child("Sam", 8), cases.child("Noor", 6)).recordSchool(Answers.attends(REGENBOOG));

        assertThat(family.theCases()).isEmpty();

        family.recordSchool(Answers.attends(KOMPAS));

        assertThat(family.endsOf("intake")).containsExactly("endEvent_intakeDone");
        assertThat(family.theCases())
                .allSatisfy(child -> assertThat(child.open()).containsOnly("userTask_askSigner"));
    }

    @Test
    void everyChildGetsACase_alsoOneWithoutASchool() {
        var family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), without(cases.child("Noor", 6)));

        assertThat(family.theCases())
                .extracting(CaseInPlay::open)
                .containsExactly(
                        List.of("userTask_askSigner", "userTask_askSigner"), List.of("userTask_arrangeSchool"));
    }

    @Test
    void aChildAddedBeforeTheLastSchoolIsRecorded_hasItsCaseAlready_andTheIntakeStillEnds() {
        var family = cases.safe(cases.child("Sam", 8), cases.child("Noor", 6)).recordSchool(Answers.attends(REGENBOOG));
        cases.hands()
                .start(
                        "anna",
                        "ruggensteun",
                        UnusualAnswers.childAdded(
                                family.family().number(), "Kim", cases.today().minusYears(5), Answers.attends(KOMPAS)));

        family.recordSchool(Answers.attends(KOMPAS));

        assertThat(family.endsOf("intake")).containsExactly("endEvent_intakeDone");
        assertThat(family.theCases())
                .extracting(theCase -> theCase.get().child().firstName())
                .containsExactlyInAnyOrder("Sam", "Noor", "Kim");
        assertThat(family.theCases()).allSatisfy(theCase -> assertThat(theCase.instancesOf("ruggensteun"))
                .hasSize(1));
    }

    private Map<String, Object> one() {
        return Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1");
    }
}
