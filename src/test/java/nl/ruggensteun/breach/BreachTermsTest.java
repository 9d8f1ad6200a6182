package nl.ruggensteun.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZonedDateTime;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;

/** The terms run on the clock, whatever the calendar says; the organisation can be stricter than the law, not milder. */
class BreachTermsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);

    private final BreachTerms terms = new BreachTerms(HOUR, DAY, Duration.ofHours(48), Duration.ofHours(72));

    @Test
    void weekendAndSummerTime_areSeventyTwoHoursAllTheSame() {
        ZonedDateTime friday = ZonedDateTime.of(2026, 3, 27, 16, 5, 0, 0, MutableClock.ZONE);

        assertThat(terms.reportBefore(friday.toInstant()).atZone(MutableClock.ZONE))
                .isEqualTo(ZonedDateTime.of(2026, 3, 30, 17, 5, 0, 0, MutableClock.ZONE));
    }

    @Test
    void winterTime_isSeventyTwoHoursAllTheSame() {
        ZonedDateTime saturday = ZonedDateTime.of(2026, 10, 24, 9, 0, 0, 0, MutableClock.ZONE);

        assertThat(terms.reportBefore(saturday.toInstant()).atZone(MutableClock.ZONE))
                .isEqualTo(ZonedDateTime.of(2026, 10, 27, 8, 0, 0, 0, MutableClock.ZONE));
    }

    @Test
    void settingsMilderThanTheLaw_doNotStart() {
        assertThatThrownBy(() -> new BreachTerms(HOUR, DAY, Duration.ofHours(48), Duration.ofHours(73)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new BreachTerms(HOUR, DAY, Duration.ofHours(72), Duration.ofHours(72)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> new BreachTerms(HOUR, Duration.ofHours(80), Duration.ofHours(48), Duration.ofHours(72)))
                .isInstanceOf(IllegalStateException.class);
    }
}
