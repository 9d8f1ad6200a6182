package nl.ruggensteun.walker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.TakenFlows;
import nl.ruggensteun.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Long */
@ApplicationTest
class RandomWalkTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TakenFlows flows;

    private Walker walker;

    @BeforeEach
    void walker() {
        walker = beans.createBean(Walker.class);
    }

    @Test
    void freshSeeds() {
        long seed = Long.getLong("ruggensteun.walker.seed", new Random().nextLong() >>> 1);
        int walks = Integer.getInteger("ruggensteun.walks", TestDatabase.isPostgres() ? 2 : 10);
        List<String> failures = new ArrayList<>();
        long begin = System.currentTimeMillis();
        boolean one = Long.getLong("ruggensteun.walker.seed") != null && walks == 1;
        for (long walk = 0; walk < walks; walk++) {
            try {
                walker.walk(seed + walk);
            } catch (AssertionError e) {
                failures.add(e.getMessage());
                System.err.println("FAILED " + e.getMessage());
                if (e.getCause() != null && e.getCause().getCause() != null) {
                    java.io.StringWriter w = new java.io.StringWriter();
                    e.getCause().getCause().printStackTrace(new java.io.PrintWriter(w));
                    w.toString()
                            .lines()
                            .filter(l -> l.contains("Caused") || l.contains("ruggensteun"))
                            .limit(25)
                            .forEach(System.err::println);
                }
            }
        }
        System.err.println(
                "WALKS " + walks + " in " + (System.currentTimeMillis() - begin) + " ms, failed " + failures.size());
        Set<String> never = new TreeSet<>(flows.taken());
        System.err.println("FLOWS TAKEN " + never);
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " failures, first: " + failures.get(0));
        }
    }
}
