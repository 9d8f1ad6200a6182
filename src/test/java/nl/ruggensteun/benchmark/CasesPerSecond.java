package nl.ruggensteun.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.CaseScript;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.MutableClock;
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
        String family = play.intake(
                "anna",
                today,
                Answers.family(List.of("Mila Voorbeeld"), Answers.child("Sam", "Voorbeeld", today.minusYears(8), "1")),
                "99AA00");
        String sam = families.casesOf(FamilyId.of(family)).get(0).id().toString();
        new CaseScript(play, "anna", "iris", sam, today)
                .consentGiven()
                .formSent()
                .schoolInformed()
                .supported()
                .familySupportEnds()
                .closed();
        play.completeOne("anna", family, "userTask_interviewParents", Answers.experience());
        play.completeOne("anna", family, "userTask_interviewChildren", Answers.experience());
    }
}
