package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.platform.form.Route;

/** Answers of "Handel nu zonder de school". */
record ActWithoutSchoolForm(String acted, @Route NextStep nextStep) {

    enum NextStep {
        WAIT,
        WEIGH,
        CLOSE
    }
}
