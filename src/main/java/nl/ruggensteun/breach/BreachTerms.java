package nl.ruggensteun.breach;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long each step may take, in hours of the clock: nights, weekends and holidays count (AVG 33, 72 hours). Settings of
 * the organisation, which can be stricter than the law and never milder.
 */
@Component
class BreachTerms {

    private static final Duration LAW = Duration.ofHours(72);

    private final Duration safety;
    private final Duration assess;
    private final Duration warn;
    private final Duration report;

    /** @throws IllegalStateException when a setting is longer than the law allows, or the warning comes too late */
    BreachTerms(
            @Value("${ruggensteun.breach.safe-within}") Duration safety,
            @Value("${ruggensteun.breach.assess-within}") Duration assess,
            @Value("${ruggensteun.breach.warn-after}") Duration warn,
            @Value("${ruggensteun.breach.report-within}") Duration report) {
        if (report.compareTo(LAW) > 0 || warn.compareTo(report) >= 0 || assess.compareTo(report) >= 0) {
            throw new IllegalStateException("ruggensteun.breach: report-within is at most 72 hours (AVG 33),"
                    + " assess-within and warn-after are shorter than report-within");
        }
        this.safety = safety;
        this.assess = assess;
        this.warn = warn;
        this.report = report;
    }

    Instant safeBefore(Instant reported) {
        return reported.plus(safety);
    }

    Instant assessBefore(Instant discovered) {
        return discovered.plus(assess);
    }

    Instant warnAt(Instant discovered) {
        return discovered.plus(warn);
    }

    Instant reportBefore(Instant discovered) {
        return discovered.plus(report);
    }
}
