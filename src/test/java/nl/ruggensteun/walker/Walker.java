package nl.ruggensteun.walker;

import java.util.ArrayList;
import java.util.List;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Sets out on walks through the running application. */
final class Walker {

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private NamedParameterJdbcTemplate database;

    @Autowired
    private MutableClock clock;

    /** @throws AssertionError with the seed and the steps that led there */
    void walk(long seed) {
        clock.reset();
        List<String> steps = new ArrayList<>();
        try {
            walk(seed, steps);
        } catch (WalkFailed e) {
            throw new AssertionError(
                    "Walk %d (again with -Druggensteun.walker.seed=%d): %s%n%s"
                            .formatted(seed, seed, e.getMessage(), Walk.story(steps)),
                    e);
        } catch (RuntimeException e) {
            throw new AssertionError("Walk %d broke off: %s%n%s".formatted(seed, e, Walk.story(steps)), e);
        }
    }

    private void walk(long seed, List<String> steps) {
        var dice = new Dice(seed);
        var marker = "Mrk" + Long.toString(Math.abs(seed), Character.MAX_RADIX) + "x";
        var family = new WalkedFamily(families, clock);
        var people = new People(identities);
        var tables = new EngineTables(database);
        var judge = new Judge(family, tables, disclosures, tasks, people, marker);
        var values = new FieldValues(family, dice, marker);
        var hand = new FormHand(repository, forms, tasks, history, play, people, family, values, dice, steps, marker);
        new Walk(dice, family, judge, hand, tables, jobs, clock, steps).go();
    }
}
