package nl.ruggensteun.process.schoolchange;

import java.time.LocalDate;
import nl.ruggensteun.family.SchoolSituation;

/**
 * Answers of the start form "Kind verandert van school".
 *
 * @param caseId the child's case, as the list of one's own children gives it
 */
record SchoolChangedForm(
        String caseId, SchoolSituation schoolSituation, String brin6, String groupName, LocalDate since) {}
