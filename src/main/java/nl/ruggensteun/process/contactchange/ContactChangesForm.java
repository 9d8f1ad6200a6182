package nl.ruggensteun.process.contactchange;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.school.SchoolContact;

/**
 * Answers of the start form "Contactpersoon verandert".
 *
 * @param brin6 for a kwartiermaker; empty for the own school
 * @param schoolPerson user id of who is away or leaves, when that person has an account
 * @param until the last day; only for who comes back
 */
record ContactChangesForm(
        @Route ContactStatus contactStatus,
        String brin6,
        String schoolPerson,
        LocalDate from,
        LocalDate until,
        TakesOver takesOver,
        String contactName,
        String contactEmail,
        String contactPhone) {

    /** Null when the achtervang takes over. */
    SchoolContact other() {
        return takesOver == TakesOver.OTHER ? new SchoolContact(contactName, contactEmail, contactPhone) : null;
    }
}
