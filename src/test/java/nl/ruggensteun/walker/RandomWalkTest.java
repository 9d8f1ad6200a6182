package nl.ruggensteun.walker;

import java.util.Random;
import java.util.stream.LongStream;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Somebody does anything that may be done with a family, in any order: no case gets stuck, nothing fails, no task is
 * nobody's, and no school hears of a child that it may not know of.
 *
 * <p>The ways are the same in every run, so that a build does not fail by chance. New ways are walked by
 * {@code -Druggensteun.walks=300}; a failure names its seed, and {@code -Druggensteun.walker.seed} walks that way again.
 */
@ApplicationTest
class RandomWalkTest {

    private static final int ALWAYS = 6;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Walker walker;

    @BeforeEach
    void setOut() {
        walker = beans.createBean(Walker.class);
    }

    /** What a walk found once is walked again; each also has a test of its own that does not depend on chance. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2, A consent was taken back while others were still asked: their questions stayed for ever",
        "1001, A child without a school: a weighing was asked that nobody could write",
        "1006, The child went to another school after the weighing: the telephone call could never be recorded",
        "28, The case was closed during a weighing: it stayed open for ever"
    })
    void waysThatFailedOnce(long seed, String found) {
        walker.walk(seed);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anyOtherWay(long seed) {
        walker.walk(seed);
    }

    static LongStream ways() {
        Long wanted = Long.getLong("ruggensteun.walker.seed");
        if (wanted != null) {
            return LongStream.of(wanted);
        }
        Integer more = Integer.getInteger("ruggensteun.walks");
        long first = more == null ? 1 : new Random().nextInt(Integer.MAX_VALUE);
        return LongStream.range(first, first + (more == null ? ALWAYS : more));
    }
}
