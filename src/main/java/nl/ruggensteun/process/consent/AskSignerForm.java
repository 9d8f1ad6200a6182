package nl.ruggensteun.process.consent;

import java.time.LocalDate;
import nl.ruggensteun.consent.Answer;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.platform.form.Route;

/** Answers of "Vraag deze persoon om toestemming". */
record AskSignerForm(
        @Route Outcome outcome,
        LocalDate signedOn,
        boolean teachBack,
        Interpreter interpreter,
        LocalDate askAgainOn,
        String remark,
        boolean childInterpreted) {

    Answer toDomain() {
        return new Answer(outcome, signedOn, teachBack, interpreter, askAgainOn, remark, childInterpreted);
    }
}
