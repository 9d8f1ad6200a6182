package nl.ruggensteun.process.intake;

import java.time.LocalDate;
import nl.ruggensteun.family.SchoolSituation;

/** Answers of "Leg de school van dit kind vast". */
record RecordSchoolForm(
        SchoolSituation schoolSituation, String brin6, String groupName, LocalDate since, boolean alreadySupported) {}
