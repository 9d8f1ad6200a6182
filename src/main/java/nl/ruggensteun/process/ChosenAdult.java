package nl.ruggensteun.process;

import java.util.Optional;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Guardian;

/** The adult behind the number that a form names: nobody's name is in a form or in the engine. */
public final class ChosenAdult {

    private ChosenAdult() {}

    /** Empty for a number that is not in the dossier. */
    public static Optional<Guardian> of(ChildCase childCase, String number) {
        return childCase.family().guardians().stream()
                .filter(adult -> String.valueOf(adult.number()).equals(number))
                .findFirst();
    }
}
