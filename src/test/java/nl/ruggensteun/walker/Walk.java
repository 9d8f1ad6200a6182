package nl.ruggensteun.walker;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.platform.identity.DemoUsers.Person;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.walker.EngineTables.WaitingJob;
import org.camunda.bpm.engine.ManagementService;

/**
 * One walk with one family: some dozens of steps that the dice choose, then home, until every case is closed and nothing
 * runs any more. The same seed takes the same steps, as long as diagrams and forms stay the same.
 */
final class Walk {

    private static final int FEWEST_STEPS = 30;
    private static final int MOST_STEPS = 75;
    private static final int MOST_STEPS_HOME = 400;
    private static final int MOST_ROUNDS = 60;
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Mornings look at all families of the database, so not every one is run; one that was missed is caught up. */
    private static final double MORNINGS_RUN = 0.3;

    private final Dice dice;
    private final WalkedFamily family;
    private final Judge judge;
    private final Hand hand;
    private final EngineTables tables;
    private final ManagementService jobs;
    private final MutableClock clock;
    private final List<String> steps;

    Walk(
            Dice dice,
            WalkedFamily family,
            Judge judge,
            Hand hand,
            EngineTables tables,
            ManagementService jobs,
            MutableClock clock,
            List<String> steps) {
        this.dice = dice;
        this.family = family;
        this.judge = judge;
        this.hand = hand;
        this.tables = tables;
        this.jobs = jobs;
        this.clock = clock;
        this.steps = steps;
    }

    /** @throws WalkFailed when a rule did not hold */
    void go() {
        hand.startIntake();
        judge.always();
        int length = FEWEST_STEPS + dice.below(MOST_STEPS - FEWEST_STEPS);
        for (int step = 0; step < length && !isOver(); step++) {
            step();
            judge.always();
        }
        goHome();
    }

    private void step() {
        List<WaitingJob> ready = judge.ready(now());
        List<OpenTask> todo = tables.tasks(family.keys());
        boolean open = !family.openCaseIds().isEmpty();
        int kind = dice.below(100);
        if (!ready.isEmpty() && kind < 25) {
            run(dice.one(ready));
        } else if (!ready.isEmpty() && kind < 45) {
            settle();
        } else if (open && kind < 57) {
            hand.startSomething();
        } else if (kind < 63 && open) {
            letTimePass();
        } else if (!todo.isEmpty()) {
            doOne(todo);
        } else {
            settle();
        }
    }

    /** A task that its people see; one that waits for consent or for a background step is left alone. */
    private void doOne(List<OpenTask> todo) {
        OpenTask task = dice.one("task", todo, candidate -> 1.0);
        List<Person> able = judge.whoSees(task);
        if (able.isEmpty()) {
            settle();
            return;
        }
        if (!hand.complete(dice.one(able), task)) {
            settle();
            boolean still = tables.tasks(family.keys()).stream()
                    .anyMatch(open -> open.id().equals(task.id()));
            if (still && !hand.complete(dice.one(judge.whoSees(task)), task)) {
                throw new WalkFailed(
                        "nobody can complete this task: " + task + ", refused with: " + hand.lastRefusal());
            }
        }
    }

    /** Everything that waits in the background is done, in any order; what fails is tried again after the others. */
    private void settle() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<WaitingJob> ready = new ArrayList<>(judge.ready(now()));
            if (ready.isEmpty()) {
                judge.settled();
                return;
            }
            while (!ready.isEmpty()) {
                run(ready.remove(dice.below(ready.size())));
            }
        }
        throw new WalkFailed("background steps do not come to an end: " + judge.ready(now()));
    }

    private void run(WaitingJob job) {
        if (jobs.createJobQuery().jobId(job.id()).count() == 0) {
            return;
        }
        try {
            jobs.executeJob(job.id());
            steps.add("  " + job.step() + " runs");
        } catch (RuntimeException e) {
            steps.add("  " + job.step() + " fails: " + firstLine(e));
        }
        judge.afterJob();
    }

    private void letTimePass() {
        settle();
        if (dice.chance(0.3)) {
            moveTo(nextTimer(family.today().plusDays(1)));
        } else if (dice.chance(0.3)) {
            moveTo(nextBirthday().orElse(family.today().plusDays(1)));
        } else {
            moveTo(family.today().plusDays(dice.one(List.of(1, 1, 3, 10))));
        }
    }

    private void moveTo(LocalDate day) {
        LocalDate before = family.today();
        if (day.isAfter(before)) {
            boolean birthday = nextBirthday().filter(on -> !on.isAfter(day)).isPresent();
            clock.set(day);
            steps.add("it is " + day);
            if (birthday || dice.chance(MORNINGS_RUN)) {
                runDaily();
            }
            settle();
        }
    }

    /** What the clock starts every morning, for all families; an earlier walk may have gone further in time. */
    private void runDaily() {
        tables.dailyJobs().stream().filter(WaitingJob::timer).toList().forEach(this::run);
        tables.dailyJobs().stream().filter(job -> !job.timer()).toList().forEach(this::run);
    }

    private LocalDate nextTimer(LocalDate otherwise) {
        return tables.jobs(family.keys()).stream()
                .filter(WaitingJob::timer)
                .map(WaitingJob::due)
                .min(Comparator.naturalOrder())
                .map(due ->
                        due.toInstant().plus(A_DAY).atZone(MutableClock.ZONE).toLocalDate())
                .orElse(otherwise);
    }

    /** Of a child that turns 12, 16 or 18 within a month. */
    private Optional<LocalDate> nextBirthday() {
        LocalDate today = family.today();
        return family.cases().stream()
                .map(ChildCase::child)
                .flatMap(child -> List.of(12, 16, 18).stream()
                        .map(age -> child.birthDate().plusYears(age)))
                .filter(day -> day.isAfter(today) && day.isBefore(today.plusDays(31)))
                .min(Comparator.naturalOrder());
    }

    private boolean isOver() {
        return tables.tasks(family.keys()).isEmpty() && nothingRuns();
    }

    private boolean nothingRuns() {
        return family.keys().stream().allMatch(key -> tables.running(key).isEmpty());
    }

    /** Only what is there is done; whatever loops comes to an end because questions get each answer in turn. */
    private void goHome() {
        steps.add("on the way home");
        dice.takeTurns();
        settle();
        for (int step = 0; step < MOST_STEPS_HOME; step++) {
            List<OpenTask> todo = tables.tasks(family.keys());
            if (!todo.isEmpty()) {
                doOne(todo);
                settle();
            } else if (nothingRuns()) {
                judge.afterwards();
                return;
            } else {
                LocalDate before = family.today();
                moveTo(nextTimer(before));
                if (family.today().equals(before)) {
                    throw new WalkFailed("something runs and waits for nothing: "
                            + family.keys().stream().map(tables::running).toList());
                }
            }
        }
        throw new WalkFailed("the family does not come to an end; open are " + tables.tasks(family.keys()));
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** What people do with forms; see {@link FormHand}. */
    interface Hand {
        void startIntake();

        void startSomething();

        /** @return false when every way to fill in the form was refused */
        boolean complete(Person person, OpenTask task);

        String lastRefusal();
    }

    /** For a failure: how it came to this. */
    static String story(List<String> steps) {
        int from = Math.max(0, steps.size() - 60);
        return String.join("\n", steps.subList(from, steps.size()));
    }

    static Map<String, Object> withoutTexts(Map<String, Object> answers, String marker) {
        var choices = new TreeMap<>(answers);
        choices.values().removeIf(answer -> String.valueOf(answer).contains(marker));
        return choices;
    }
}
