package nl.ruggensteun.process.databreach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.ruggensteun.breach.SafetyStep;

/** Answers of "Breng het gezin in veiligheid". */
record BringToSafetyForm(List<SafetyStep> done, LocalDate securedOn, LocalTime securedAt, String remark) {}
