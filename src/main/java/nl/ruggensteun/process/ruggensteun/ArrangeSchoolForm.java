package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import nl.ruggensteun.family.SchoolSituation;

/** Answers of "Help een school te vinden". */
record ArrangeSchoolForm(SchoolSituation schoolSituation, String brin6, String groupName, LocalDate since) {}
