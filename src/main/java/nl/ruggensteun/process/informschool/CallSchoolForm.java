package nl.ruggensteun.process.informschool;

import java.time.LocalDate;
import nl.ruggensteun.consent.SchoolConfirmation;
import nl.ruggensteun.platform.form.KeptWithCase;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.SchoolContact;

/** Answers of "Bel school en noteer contact". */
@KeptWithCase("reachedBy")
record CallSchoolForm(
        String contactName,
        String contactEmail,
        String contactPhone,
        String backupName,
        String backupEmail,
        ContactRole whoContacts,
        LocalDate filedOn,
        LocalDate copyReturnedOn) {

    SchoolConfirmation toDomain() {
        return new SchoolConfirmation(
                new SchoolContact(contactName, contactEmail, contactPhone),
                new SchoolContact(backupName, backupEmail, null),
                whoContacts,
                filedOn,
                copyReturnedOn);
    }
}
