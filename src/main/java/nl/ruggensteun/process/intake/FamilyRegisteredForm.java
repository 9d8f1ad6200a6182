package nl.ruggensteun.process.intake;

import java.time.LocalDate;
import nl.ruggensteun.family.SupportForm;

/** Answers of the start form "Gezin aangemeld". */
record FamilyRegisteredForm(
        LocalDate intakeDate,
        SupportForm supportForm,
        String familyFileRef,
        String language,
        boolean interpreterNeeded) {}
