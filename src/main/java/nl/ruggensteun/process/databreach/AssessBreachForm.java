package nl.ruggensteun.process.databreach;

import nl.ruggensteun.breach.Assessment;
import nl.ruggensteun.process.YesNo;

/** Answers of "Beoordeel het datalek". */
record AssessBreachForm(YesNo reportToAuthority, String reportReason, YesNo tellConcerned, String tellReason) {

    Assessment toDomain() {
        return new Assessment(
                YesNo.toBoolean(reportToAuthority), reportReason, YesNo.toBoolean(tellConcerned), tellReason);
    }
}
