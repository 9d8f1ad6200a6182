package nl.ruggensteun.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.family.ChildCase;
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
        if (runtime.createProcessInstanceQuery().count() > 0 || families.anyRegistered()) {
            return;
        }
        justRegistered();
        waitingForSignatures();
        schoolHasTheForm();
        supported();
        withoutConsent();
    }

    private void justRegistered() {
        register(ANNA);
    }

    /** Three children at two schools; for one of them a parent has signed. */
    private void waitingForSignatures() {
        List<ChildCase> cases = intake(
                ANNA,
                Answers.family(
                        List.of("Mila Bloesem", "Daan Bloesem"),
                        Answers.child("Sam", "Bloesem", today.minusYears(8).minusDays(40), "1", "2"),
                        Answers.child("Noor", "Bloesem", today.minusYears(12).minusDays(90), "1", "2"),
                        Answers.child("Liv", "Bloesem", today.minusYears(5).minusDays(10), "1")),
                REGENBOOG,
                REGENBOOG,
                KOMPAS);
        List<Task> signers = play.tasksOf(ANNA, key(cases.get(0)), "userTask_askSigner");
        play.complete(ANNA, signers.get(0), Answers.consentGiven(today));
    }

    private void schoolHasTheForm() {
        ChildCase childCase = intake(
                        ANNA,
                        Answers.family(
                                List.of("Fleur Cederhout"),
                                Answers.child(
                                        "Jip", "Cederhout", today.minusYears(7).minusDays(200), "1")),
                        REGENBOOG)
                .get(0);
        informSchool(ANNA, childCase);
    }

    private void supported() {
        ChildCase childCase = intake(
                        BRAM,
                        Answers.family(
                                List.of("Roos Dennenbos", "Tom Dennenbos"),
                                Answers.child(
                                        "Bo", "Dennenbos", today.minusYears(9).minusDays(150), "1", "2")),
                        REGENBOOG)
                .get(0);
        String key = key(childCase);
        informSchool(BRAM, childCase);
        play.completeOne(IRIS, key, "userTask_confirmReceipt", Answers.receiptConfirmed(today));
        play.completeOne(BRAM, key, "userTask_talkAtShelter", Answers.talkedAtShelter(today));
        play.completeOne(IRIS, key, "userTask_talkAtSchool", Answers.talkedAtSchool(today));
        play.completeOne(BRAM, key, "userTask_fileForm", Answers.filed(today));
        play.completeOne(BRAM, key, "userTask_prepareStartgesprek", Answers.startgesprekPrepared(today));
        play.completeOne(BRAM, key, "userTask_planMeeting", Answers.meetingPlanned(today.plusDays(7), today));
        play.completeOne(IRIS, key, "userTask_confirmMeeting", Answers.schoolComes());
        play.completeOne(BRAM, key, "userTask_recordAgreements", Answers.agreed(today));
        play.completeOne(IRIS, key, "userTask_tellParents", Answers.parentsTold(today));
    }

    private void withoutConsent() {
        ChildCase childCase = intake(
                        BRAM,
                        Answers.family(
                                List.of("Eva Esdoorn"),
                                Answers.child(
                                        "Teun", "Esdoorn", today.minusYears(10).minusDays(20), "1")),
                        KOMPAS)
                .get(0);
        String key = key(childCase);
        play.completeOne(BRAM, key, "userTask_askSigner", Answers.consentRefused());
        play.completeOne(BRAM, key, "userTask_discussNoConsent", Map.of("followUp", "STOP"));
    }

    private String register(String begeleider) {
        String instance = play.start(begeleider, "intake", Answers.familyRegistered(today.minusDays(3)));
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    private List<ChildCase> intake(String begeleider, Map<String, Object> people, String... schools) {
        String family = register(begeleider);
        play.completeOne(begeleider, family, "userTask_explainRuggensteun", Answers.explained());
        play.completeOne(begeleider, family, "userTask_recordFamily", people);
        play.completeOne(begeleider, family, "userTask_recordSafety", Answers.safe());
        List<Task> tasks = play.tasksOf(begeleider, family, "userTask_recordSchool");
        for (int child = 0; child < schools.length; child++) {
            play.complete(begeleider, tasks.get(child), Answers.attends(schools[child]));
        }
        List<ChildCase> cases = families.casesOf(FamilyId.of(family));
        cases.forEach(childCase -> play.runJobs(key(childCase)));
        return cases;
    }

    private void informSchool(String begeleider, ChildCase childCase) {
        String key = key(childCase);
        for (Task signer : play.tasksOf(begeleider, key, "userTask_askSigner")) {
            play.complete(begeleider, signer, Answers.consentGiven(today));
        }
        play.runJobs(key);
        play.completeOne(begeleider, key, "userTask_informParents", Answers.parentsInformed(today));
    }

    private static String key(ChildCase childCase) {
        return childCase.id().toString();
    }
}
