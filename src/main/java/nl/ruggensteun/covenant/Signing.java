package nl.ruggensteun.covenant;

import java.time.LocalDate;
import nl.ruggensteun.problem.Problems;

/**
 * One meeting at which one school or several sign.
 *
 * @param signedOn today or before
 * @param inForceFrom that day or later
 */
public record Signing(
        LocalDate signedOn, String place, LocalDate inForceFrom, String shelterSigner, String shelterFunction) {

    private static final int EARLIEST_YEARS = 20;

    void check(Problems problems, LocalDate today) {
        problems.pastDay(
                "signedOn", signedOn, today.minusYears(EARLIEST_YEARS), today, "Deze datum ligt te ver terug.");
        problems.text("place", place, 80);
        problems.text("shelterSigner", shelterSigner, 80);
        problems.text("shelterFunction", shelterFunction, 80);
        if (problems.isGiven("inForceFrom", inForceFrom) && signedOn != null) {
            problems.addIf(
                    inForceFrom.isBefore(signedOn),
                    "inForceFrom",
                    "Een convenant gaat in op de dag van tekenen of later.");
            problems.addIf(inForceFrom.isAfter(signedOn.plusYears(2)), "inForceFrom", "Kies een dag binnen twee jaar.");
        }
    }
}
