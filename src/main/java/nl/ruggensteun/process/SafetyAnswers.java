package nl.ruggensteun.process;

import java.util.Set;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;

/** The fields about safety that two forms ask in the same words: at the intake, and when it changed. */
public interface SafetyAnswers {

    boolean addressConfidential();

    Set<Integer> mustNotBeInformed();

    Channel safeChannel();

    String safeTimes();

    boolean hideShelterName();

    boolean parentsApart();

    Violence violence();

    boolean discussed();

    default SafetyProfile toDomain() {
        return new SafetyProfile(
                addressConfidential(),
                mustNotBeInformed(),
                safeChannel(),
                safeTimes(),
                hideShelterName(),
                parentsApart(),
                violence(),
                discussed());
    }
}
