package nl.ruggensteun.process.interpreter;

import nl.ruggensteun.family.Interpretation;
import nl.ruggensteun.family.Interpreter;

/** Answers of "Regel een tolk". */
record ArrangeInterpreterForm(Arranged arranged, String reason) {

    Interpretation toDomain() {
        return new Interpretation(arranged.interpreter, reason, false);
    }

    /** Nobody plans to let a child translate. */
    enum Arranged {
        PROFESSIONAL(Interpreter.PROFESSIONAL),
        OTHER_PERSON(Interpreter.OTHER_PERSON),
        NOT_NEEDED(Interpreter.NOT_NEEDED);

        private final Interpreter interpreter;

        Arranged(Interpreter interpreter) {
            this.interpreter = interpreter;
        }
    }
}
