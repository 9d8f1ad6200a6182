package nl.ruggensteun.process.consent;

import java.time.LocalDate;
import nl.ruggensteun.family.NewInstitutionNote;
import nl.ruggensteun.process.YesNo;

/** Answers of "Informeer de GI". */
record InformInstitutionForm(YesNo parentsAgree, YesNo duty, LocalDate informedOn, String institutionReason) {

    NewInstitutionNote toDomain() {
        return new NewInstitutionNote(
                YesNo.toBoolean(parentsAgree), YesNo.toBoolean(duty), informedOn, institutionReason);
    }
}
