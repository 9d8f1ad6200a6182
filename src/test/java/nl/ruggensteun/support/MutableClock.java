package nl.ruggensteun.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The clock of application and engine in tests. It stands still, on Tuesday 3 March 2026 at 10:00 (a school day in every
 * region) at the start of each test, until the test moves it.
 */
@Primary
public final class MutableClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 3, 10, 0, 0, 0, ZONE);

    private final ZoneId zone;
    private volatile Instant now;

    MutableClock() {
        this(ZONE, START.toInstant());
        reset();
    }

    private MutableClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    public void reset() {
        set(START);
    }

    public void set(ZonedDateTime moment) {
        now = moment.toInstant();
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** That day at ten in the morning. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(ZONE));
    }

    public void forward(Duration time) {
        set(now.plus(time).atZone(ZONE));
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(other, now);
    }

    static final class ResetBeforeEachTest extends AbstractTestExecutionListener {
        @Override
        public void beforeTestMethod(TestContext context) {
            context.getApplicationContext().getBean(MutableClock.class).reset();
        }
    }
}
