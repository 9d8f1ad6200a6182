package nl.ruggensteun.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A family as it comes in.
 *
 * @param silent number of the adult who must hear nothing; 0 for nobody
 * @param schoolKnows everybody agreed and the school has the form before the first step
 */
record Start(int adults, Set<Integer> gezag, int silent, List<Birth> births, boolean schoolKnows) {

    /** A child: when it was born, and whether it can oversee its own interests. */
    record Birth(LocalDate day, boolean ableToDecide) {}
}
