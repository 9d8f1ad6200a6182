package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.ruggensteun.SupportEnd.Scope;

/** Answers of "Begeleid verder zonder school". */
record SupportWithoutSchoolForm(
        @Route NextStep nextStep, Wish wish, LocalDate askAgainFrom, LocalDate endDate, Scope wholeFamily) {

    enum NextStep {
        ASK_AGAIN,
        CONTINUE,
        ENDED
    }

    /** Why somebody is asked once more (E-03). */
    enum Wish {
        CHOSEN_DAY,
        FAMILY_ASKS,
        NOBODY_SAID_NO
    }
}
