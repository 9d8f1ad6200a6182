package nl.ruggensteun.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A handful of invented families, each at another point of the way, so that every role has something to see. Made once,
 * by playing the real forms; a restart leaves them as people left them.
 */
@Component
@ConditionalOnProperty({"ruggensteun.demo.enabled", "ruggensteun.demo.families"})
@Order(100)
class DemoFamilies implements ApplicationRunner {

    private static final String ANNA = "anna";
    private static final String BRAM = "bram";
    private static final String IRIS = "iris";
    private static final String REGENBOOG = "99AA00";
    private static final String KOMPAS = "99BB00";

    private final Play play;
    private final Families families;
    private final RuntimeService runtime;
    private final LocalDate today;

    DemoFamilies(Play play, Families families, RuntimeService runtime, Clock clock) {
        this.play = play;
        this.families = families;
        this.runtime = runtime;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void run(ApplicationArguments args) {
        if (runtime.createProcessInstanceQuery()
                                .processDefinitionKeyNotIn("covenant")
                                .count()
                        > 0
                || families.anyRegistered()) {
            return;
        }
        justRegistered();
        waitingForSignatures();
        schoolHasTheForm();
        supported();
        withoutConsent();
    }

    private void justRegistered() {
        play.register(ANNA, intakeDate());
    }

    /** Three children at two schools; for one of them a parent has signed. */
    private void waitingForSignatures() {
        CaseScript sam = intake(
                ANNA,
                Answers.family(
                        List.of("Mila Bloesem", "Daan Bloesem"),
                        Answers.child("Sam", "Bloesem", today.minusYears(8).minusDays(40), "1", "2"),
                        Answers.child("Noor", "Bloesem", today.minusYears(12).minusDays(90), "1", "2"),
                        Answers.child("Liv", "Bloesem", today.minusYears(5).minusDays(10), "1")),
                REGENBOOG,
                REGENBOOG,
                KOMPAS);
        List<Task> signers = play.tasksOf(ANNA, sam.key(), "userTask_askSigner");
        play.complete(ANNA, signers.get(0), Answers.consentGiven(today));
    }

    private void schoolHasTheForm() {
        intake(
                        ANNA,
                        Answers.family(
                                List.of("Fleur Cederhout"),
                                Answers.child(
                                        "Jip", "Cederhout", today.minusYears(7).minusDays(200), "1")),
                        REGENBOOG)
                .consentGiven()
                .formSent();
    }

    private void supported() {
        intake(
                        BRAM,
                        Answers.family(
                                List.of("Roos Dennenbos", "Tom Dennenbos"),
                                Answers.child(
                                        "Bo", "Dennenbos", today.minusYears(9).minusDays(150), "1", "2")),
                        REGENBOOG)
                .consentGiven()
                .formSent()
                .schoolInformed()
                .supported();
    }

    private void withoutConsent() {
        CaseScript teun = intake(
                BRAM,
                Answers.family(
                        List.of("Eva Esdoorn"),
                        Answers.child("Teun", "Esdoorn", today.minusYears(10).minusDays(20), "1")),
                KOMPAS);
        play.completeOne(BRAM, teun.key(), "userTask_askSigner", Answers.consentRefused());
        play.completeOne(BRAM, teun.key(), "userTask_discussNoConsent", Map.of("followUp", "STOP"));
    }

    /** @return the case of the first child */
    private CaseScript intake(String begeleider, Map<String, Object> people, String... schools) {
        FamilyId family = FamilyId.of(play.intake(begeleider, intakeDate(), people, schools));
        List<String> cases = families.casesOf(family).stream()
                .map(childCase -> childCase.id().toString())
                .toList();
        cases.forEach(play::runJobs);
        return new CaseScript(play, begeleider, IRIS, cases.get(0), today);
    }

    private LocalDate intakeDate() {
        return today.minusDays(3);
    }
}
