package nl.ruggensteun.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many cases of one child go from intake to exit interview per second, through the same forms as Tasklist, with all
 * guards on. Not part of the tests; the command is in {@code docs/performance.md}.
 */
@ApplicationTest
class CasesPerSecond {

    private static final int WARM_UP = 10;
    private static final int CASES = Integer.getInteger("benchmark.cases", 100);
    private static final int THREADS = Integer.getInteger("benchmark.threads", 2);

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MutableClock clock;

    @Test
    void measure() throws Exception {
        run(WARM_UP);
        long start = System.nanoTime();
        run(CASES);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%d cases, %d threads: %.1f s, %.2f cases per second%n",
                CASES, THREADS, took.toMillis() / 1000.0, CASES * 1000.0 / took.toMillis());
    }

    private void run(int cases) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> work = IntStream.range(0, cases)
                    .mapToObj(number -> (Callable<Void>) () -> {
                        oneCase();
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void oneCase() {
        LocalDate today = LocalDate.now(clock);
        String instance = play.start("anna", "intake", Answers.familyRegistered(today));
        String family = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        play.completeOne("anna", family, "userTask_explainRuggensteun", Answers.explained());
        play.completeOne(
                "anna",
                family,
                "userTask_recordFamily",
                Answers.family(List.of("Mila Voorbeeld"), Answers.child("Sam", "Voorbeeld", today.minusYears(8), "1")));
        play.completeOne("anna", family, "userTask_recordSafety", Answers.safe());
        play.completeOne("anna", family, "userTask_recordSchool", Answers.attends("99AA00"));
        String key = families.casesOf(FamilyId.of(family)).get(0).id().toString();
        play.completeOne("anna", key, "userTask_askSigner", Answers.consentGiven(today));
        play.completeOne("anna", key, "userTask_informParents", Answers.parentsInformed(today));
        play.completeOne("iris", key, "userTask_confirmReceipt", Answers.receiptConfirmed(today));
        play.completeOne("anna", key, "userTask_talkAtShelter", Answers.talkedAtShelter(today));
        play.completeOne("iris", key, "userTask_talkAtSchool", Answers.talkedAtSchool(today));
        play.completeOne("anna", key, "userTask_fileForm", Answers.filed(today));
        play.completeOne("anna", key, "userTask_prepareStartgesprek", Answers.startgesprekPrepared(today));
        play.completeOne("anna", key, "userTask_planMeeting", Answers.meetingPlanned(today.plusDays(7), today));
        play.completeOne("iris", key, "userTask_confirmMeeting", Answers.schoolComes());
        play.completeOne("anna", key, "userTask_recordAgreements", Answers.agreed(today));
        play.completeOne("iris", key, "userTask_tellParents", Answers.parentsTold(today));
        play.completeOne("anna", key, "userTask_followSupport", Answers.supportEnds(today));
        play.completeOne("anna", key, "userTask_discussEnd", Answers.parentsInformed(today));
        play.completeOne("anna", key, "userTask_chooseClosing", Map.of("closing", "PHONE_ONLY"));
        play.completeOne("iris", key, "userTask_closeAtSchool", Answers.closedAtSchool(today));
        play.completeOne("anna", family, "userTask_interviewParents", Answers.experience());
        play.completeOne("anna", family, "userTask_interviewChildren", Answers.experience());
    }
}
