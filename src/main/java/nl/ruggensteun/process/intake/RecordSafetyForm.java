package nl.ruggensteun.process.intake;

import java.util.Set;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;

/** Answers of "Leg vast wat veilig is". */
record RecordSafetyForm(
        boolean addressConfidential,
        Set<Integer> mustNotBeInformed,
        Channel safeChannel,
        String safeTimes,
        boolean hideShelterName,
        boolean parentsApart,
        Violence violence,
        boolean discussed) {

    SafetyProfile toDomain() {
        return new SafetyProfile(
                addressConfidential,
                mustNotBeInformed,
                safeChannel,
                safeTimes,
                hideShelterName,
                parentsApart,
                violence,
                discussed);
    }
}
