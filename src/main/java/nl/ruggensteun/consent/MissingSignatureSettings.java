package nl.ruggensteun.consent;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the organisation decided about missing signatures: {@code ruggensteun.consent.missing-signature.*}.
 *
 * @param allowed the grounds on which two people may decide; none unless the privacy officer switched it on
 * @param leastAttempts how often somebody tried to reach the person
 * @param leastChannels in how many different ways
 * @param leastWorkingDays from the first attempt to the last
 * @param longestMonths how long a decision may count
 * @param lookAgainDays so many calendar days before a decision ends, somebody looks again
 */
@Component
record MissingSignatureSettings(
        @Value("${ruggensteun.consent.missing-signature.allowed}") Set<MissingSignatureGround> allowed,
        @Value("${ruggensteun.consent.missing-signature.least-attempts}") int leastAttempts,
        @Value("${ruggensteun.consent.missing-signature.least-channels}") int leastChannels,
        @Value("${ruggensteun.consent.missing-signature.least-working-days}") int leastWorkingDays,
        @Value("${ruggensteun.consent.missing-signature.longest-months}") int longestMonths,
        @Value("${ruggensteun.consent.missing-signature.look-again-days}") int lookAgainDays) {}
