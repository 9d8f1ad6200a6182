package nl.ruggensteun.process.withdrawal;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.KeptWithCase;

/**
 * Answers of the start form "Toestemming ingetrokken".
 *
 * @param caseId the child's case, as the list of one's own children gives it
 * @param withdrawnBy the number of an adult, or {@code CHILD}
 */
@KeptWithCase("toldBy")
record ConsentWithdrawnForm(String caseId, String withdrawnBy, LocalDate withdrawnOn) {}
