package nl.ruggensteun.process.childcorrection;

import java.time.LocalDate;
import nl.ruggensteun.process.YesNo;

/**
 * Answers of the start form "Gegevens van het kind verbeterd": empty is what was right already.
 *
 * @param reason why the child cannot decide
 */
record ChildCorrectedForm(
        String caseId, String firstName, String lastName, LocalDate birthDate, YesNo childCanDecide, String reason) {

    boolean isEmpty() {
        return given(firstName) == null && given(lastName) == null && birthDate == null && childCanDecide == null;
    }

    static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
