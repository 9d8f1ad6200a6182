package nl.ruggensteun.process.informschool;

import java.time.LocalDate;
import nl.ruggensteun.process.YesNo;

/** Answers of "Praat met de leerling". */
record TalkAtSchoolForm(
        LocalDate heldOn,
        String trustedAdult,
        LocalDate childToldOn,
        YesNo wantsToShareFurther,
        YesNo wantsHelpSharing) {}
