package nl.ruggensteun.process.safetychange;

import java.util.Set;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.SafetyAnswers;

/** Answers of the start form "Veiligheid is veranderd": all of it, in place of what was there. */
record SafetyChangedForm(
        String caseId,
        boolean addressConfidential,
        Set<Integer> mustNotBeInformed,
        Channel safeChannel,
        String safeTimes,
        boolean hideShelterName,
        boolean parentsApart,
        Violence violence,
        boolean discussed)
        implements SafetyAnswers {}
