package nl.ruggensteun.process.intake;

import java.time.LocalDate;
import nl.ruggensteun.family.SchoolSituation;

/**
 * Answers of "Leg de school van dit kind vast".
 *
 * @param sameSchool of a child that was here before: it goes to the school of then
 */
record RecordSchoolForm(
        boolean sameSchool,
        SchoolSituation schoolSituation,
        String brin6,
        String groupName,
        LocalDate since,
        boolean alreadySupported) {}
