package nl.ruggensteun.process.ruggensteun;

import java.time.LocalDate;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Begeleid verder zonder school". */
record SupportWithoutSchoolForm(@Route NextStep nextStep, LocalDate endDate) {

    enum NextStep {
        ASK_AGAIN,
        CONTINUE,
        ENDED
    }
}
