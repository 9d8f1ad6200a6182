package nl.ruggensteun.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.ruggensteun.problem.Problems;

/**
 * What somebody reports.
 *
 * @param discoveredOn the day, and {@code discoveredAt} the time, at which somebody of shelter or school noticed it; the
 *     72 hours of the law run from here
 * @param safetyInvolved an address, or somebody's safety; not knowing counts as yes
 * @param whatWasSeen at most 500 characters
 * @param seenBy at most 200 characters: a function or an organisation
 * @param alreadyDone may be missing
 */
public record NewBreach(
        BreachKind kind,
        LocalDate discoveredOn,
        LocalTime discoveredAt,
        Boolean safetyInvolved,
        String whatWasSeen,
        String seenBy,
        String alreadyDone) {

    void check(Clock clock) {
        Problems problems = new Problems();
        problems.isGiven("kind", kind);
        problems.isGiven("safetyInvolved", safetyInvolved);
        problems.text("whatWasSeen", whatWasSeen, 500);
        problems.text("seenBy", seenBy, 200);
        problems.optionalText("alreadyDone", alreadyDone, 500);
        new Moment(discoveredOn, "discoveredOn", discoveredAt, "discoveredAt")
                .check(
                        problems,
                        clock,
                        clock.instant().atZone(clock.getZone()).minusYears(1).toInstant(),
                        "Deze dag is langer dan een jaar geleden. Bel de functionaris gegevensbescherming.");
        problems.rejectIfAny();
    }

    /** A time that the clocks show twice is the first of the two: the safe side for whoever must report. */
    Instant discovered(Clock clock) {
        return new Moment(discoveredOn, "discoveredOn", discoveredAt, "discoveredAt").instant(clock);
    }
}
