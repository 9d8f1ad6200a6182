package nl.ruggensteun.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private volatile Instant now;

    public TestClock(LocalDate today) {
        setTo(today);
    }

    /** Noon of that day. */
    public void setTo(LocalDate today) {
        setTo(ZonedDateTime.of(today, LocalTime.NOON, AMSTERDAM));
    }

    public void setTo(ZonedDateTime moment) {
        now = moment.toInstant();
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
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
