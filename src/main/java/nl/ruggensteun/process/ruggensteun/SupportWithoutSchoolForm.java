package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.ruggensteun.SupportEnd.Scope;

/** Answers of "Begeleid verder zonder school". */
record SupportWithoutSchoolForm(@Route NextStep nextStep, LocalDate endDate, Scope wholeFamily) {

    enum NextStep {
        ASK_AGAIN,
        CONTINUE,
        ENDED
    }
}
