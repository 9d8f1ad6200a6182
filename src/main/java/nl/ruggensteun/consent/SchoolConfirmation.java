package nl.ruggensteun.consent;

import java.time.LocalDate;
import nl.ruggensteun.school.ContactRole;
import nl.ruggensteun.school.SchoolContact;

/**
 * What the school answers when it has the form.
 *
 * @param filedOn the day on which the form went into the pupil's file
 * @param copyReturnedOn the day on which the copy went back to the shelter
 */
public record SchoolConfirmation(
        SchoolContact contact,
        SchoolContact backup,
        ContactRole whoContacts,
        LocalDate filedOn,
        LocalDate copyReturnedOn) {}
