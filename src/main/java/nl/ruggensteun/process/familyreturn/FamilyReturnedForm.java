package nl.ruggensteun.process.familyreturn;

import java.time.LocalDate;
import nl.ruggensteun.family.NewReturn;
import nl.ruggensteun.family.SupportForm;

/** Answers of the start form "Gezin komt terug". */
record FamilyReturnedForm(
        String familyNumber, LocalDate childBirthDate, LocalDate intakeDate, SupportForm supportForm) {

    NewReturn toDomain() {
        return new NewReturn(familyNumber, childBirthDate, intakeDate, supportForm);
    }
}
