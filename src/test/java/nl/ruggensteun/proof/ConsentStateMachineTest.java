package nl.ruggensteun.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import nl.ruggensteun.proof.Step.What;
import nl.ruggensteun.support.DomainTestContext;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import nl.ruggensteun.support.TestDatabase;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random families, ages, answers, withdrawals, moves, corrections and days. After every step the {@link ConsentModel}
 * says who may see what and which school may be contacted about what, and the product agrees; what the model refuses,
 * the product refuses too, and nothing changed.
 *
 * <p>10,000 sequences, a thirtieth of them on PostgreSQL. For a longer run: {@code -Druggensteun.sequences=1000000}.
 */
@Tag("database")
@Tag("h2")
class ConsentStateMachineTest {

    private static final int SEQUENCES = 10_000;
    private static final int LESS_ON_POSTGRES = 30;

    private final Coverage coverage = new Coverage();
    private final TransactionTemplate transaction =
            new TransactionTemplate(DomainTestContext.get(PlatformTransactionManager.class));

    ConsentStateMachineTest() {
        DomainTestContext.get(Scene.class).schools();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(Sequences.class)
    void productAgreesWithTheLaw_afterEveryStep(@ForAll("starts") Start start, @ForAll("steps") List<Step> steps) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            ConsentMachine machine = new ConsentMachine(start, coverage);
            Moves moves = new Moves(machine);
            if (start.schoolKnows()) {
                IntStream.range(0, start.births().size())
                        .forEach(child -> Moves.toASchoolThatKnows(child).forEach(moves::play));
            }
            machine.judge();
            for (Step step : steps) {
                moves.play(step);
                machine.judge();
            }
            machine.judgeAnew();
        });
    }

    /** Children of every age, many of them just before one at which the law changes; some born on a leap day. */
    @Provide
    Arbitrary<Start> starts() {
        LocalDate start = MutableClock.START.toLocalDate();
        Arbitrary<LocalDate> any = Arbitraries.integers().between(1, 18 * 365).map(start::minusDays);
        Arbitrary<LocalDate> beforeABirthday = Combinators.combine(
                        Arbitraries.of(12, 16, 18), Arbitraries.integers().between(1, 120))
                .as((years, days) -> start.minusYears(years).plusDays(days));
        Arbitrary<LocalDate> leapDay = Arbitraries.of(2012, 2016).map(year -> LocalDate.of(year, 2, 29));
        Arbitrary<Start.Birth> birth = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(5, beforeABirthday), Tuple.of(1, leapDay)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as(Start.Birth::new);
        Arbitrary<List<Start.Birth>> births = Arbitraries.frequencyOf(
                Tuple.of(4, birth.list().ofSize(1)), Tuple.of(1, birth.list().ofSize(2)));
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(5, 2), Tuple.of(2, 3)),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, 2)),
                        births,
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(2, false)))
                .as((adults, gezag, silent, kids, known) ->
                        new Start(adults, gezag(adults, gezag), silent > adults ? 0 : silent, kids, known));
    }

    /** Who has gezag: at least one. */
    private static Set<Integer> gezag(int adults, int bits) {
        Set<Integer> gezag = IntStream.rangeClosed(1, adults)
                .filter(adult -> (bits >> (adult - 1) & 1) == 1)
                .boxed()
                .collect(Collectors.toSet());
        return gezag.isEmpty() ? Set.of(1) : gezag;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(7, What.ASK),
                Tuple.of(7, What.EVERYBODY_SAYS_YES),
                Tuple.of(6, What.SOMEBODY_ANSWERS),
                Tuple.of(6, What.GIVE_FORM),
                Tuple.of(4, What.TELL_PARENTS),
                Tuple.of(2, What.KEEP_PERMIT),
                Tuple.of(2, What.USE_KEPT_PERMIT),
                Tuple.of(3, What.TAKE_BACK),
                Tuple.of(1, What.END_CONSENT),
                Tuple.of(1, What.WANT_IT_AGAIN),
                Tuple.of(3, What.MOVE),
                Tuple.of(2, What.GET_GEZAG),
                Tuple.of(1, What.NEWCOMER),
                Tuple.of(2, What.LOSE_GEZAG),
                Tuple.of(4, What.DECIDE_GEZAG),
                Tuple.of(2, What.CORRECT_BIRTH),
                Tuple.of(2, What.JUDGE),
                Tuple.of(1, What.CHANGE_SAFETY),
                Tuple.of(3, What.DAYS_PASS),
                Tuple.of(3, What.TO_A_BIRTHDAY),
                Tuple.of(1, What.HAND_OVER),
                Tuple.of(1, What.FAMILY_LEAVES),
                Tuple.of(1, What.START_CLOSING),
                Tuple.of(1, What.CLOSE),
                Tuple.of(1, What.CANCEL),
                Tuple.of(1, What.WEIGH));
        return Combinators.combine(what, Arbitraries.longs().between(0, Integer.MAX_VALUE))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    /** How many sequences is a question to each run, so no constant of the annotation; many must have met everything. */
    static final class Sequences implements AroundPropertyHook {

        private static final int MANY = 5_000;

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            int sequences = Integer.getInteger("ruggensteun.sequences", SEQUENCES);
            int tries = TestDatabase.isPostgres() ? Math.max(1, sequences / LESS_ON_POSTGRES) : sequences;
            context.attributes().setTries(tries);
            PropertyExecutionResult result = property.execute();
            if (result.status() == Status.SUCCESSFUL && tries >= MANY) {
                ((ConsentStateMachineTest) context.testInstance()).coverage.assertWide();
            }
            return result;
        }
    }
}
