package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.platform.form.Route;

/** Answers of "Beslis over de afweging". */
record DecideWeighingForm(@Route Decision decision, String decisionReason) {

    enum Decision {
        APPROVED,
        DECLINED
    }
}
