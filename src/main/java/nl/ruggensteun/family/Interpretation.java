package nl.ruggensteun.family;

import nl.ruggensteun.problem.Problems;

/**
 * Who interpreted in a talk, never what was said (E-17).
 *
 * @param by may be missing where nobody has to say it
 * @param reason why it was no interpreter, or why none was needed
 * @param childAfterAll somebody read what it does to a child, and there was no other way
 */
public record Interpretation(Interpreter by, String reason, boolean childAfterAll) {

    /**
     * A relative or an acquaintance needs a reason. A child needs a reason and somebody who says that it could not be
     * otherwise.
     *
     * @param reasonField where the form asks for the reason; the tick about a child is {@code childInterpreted}
     */
    public void check(Problems problems, String reasonField) {
        problems.addIf(
                by == Interpreter.OTHER_PERSON && !explained(),
                reasonField,
                "Schrijf op wie vertaalde en waarom er geen tolk was. Laat geen kind vertalen.");
        problems.addIf(
                by == Interpreter.CHILD && !explained(),
                reasonField,
                "Een kind mag niet vertalen. Schrijf op waarom het niet anders kon.");
        problems.addIf(
                by == Interpreter.CHILD && !childAfterAll,
                "childInterpreted",
                "Stop. Een kind dat vertaalt, hoort wat het niet moet horen, en vertaalt niet alles. Doe dit gesprek"
                        + " opnieuw met een tolk. Kon het echt niet anders? Vink dit aan.");
    }

    /** The same for somebody who needs an interpreter: nobody is the answer only with a reason. */
    public void checkNeeded(Problems problems, String reasonField, String where) {
        check(problems, reasonField);
        problems.addIf(
                by == Interpreter.NOT_NEEDED && !explained(),
                "interpreter",
                "Dit gezin heeft een tolk nodig. Leg het uit met een tolk. Spreekt deze persoon goed Nederlands? "
                        + "Schrijf dat dan op bij '%s'.".formatted(where));
    }

    private boolean explained() {
        return reason != null && !reason.isBlank();
    }
}
