package nl.ruggensteun.process.intake;

import java.util.Set;
import nl.ruggensteun.family.Explanation;
import nl.ruggensteun.family.Interpretation;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.YesNo;

/** Answers of "Leg Ruggensteun uit aan ouders". */
record ExplainRuggensteunForm(
        Set<String> explained,
        boolean teachBack,
        Interpreter interpreter,
        String interpreterReason,
        boolean childInterpreted,
        @Route YesNo participates) {

    Explanation toDomain() {
        return new Explanation(
                explained,
                teachBack,
                new Interpretation(interpreter, interpreterReason, childInterpreted),
                participates == YesNo.YES);
    }
}
