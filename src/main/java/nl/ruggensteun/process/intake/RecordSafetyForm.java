package nl.ruggensteun.process.intake;

import java.util.Set;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.SafetyAnswers;

/**
 * Answers of "Leg vast wat veilig is".
 *
 * @param saferThanBefore of a family that was here before: somebody looked at what was unsafe then
 */
record RecordSafetyForm(
        boolean addressConfidential,
        Set<Integer> mustNotBeInformed,
        Channel safeChannel,
        String safeTimes,
        boolean hideShelterName,
        boolean parentsApart,
        Violence violence,
        boolean discussed,
        boolean saferThanBefore)
        implements SafetyAnswers {}
