package nl.ruggensteun.meeting;

import java.time.LocalDate;
import nl.ruggensteun.problem.Problems;

/**
 * Who does what, by when.
 *
 * @param byDate may be missing
 */
public record NewAgreement(AgreementParty who, String what, LocalDate byDate) {

    void check(Problems problems, String path, LocalDate heldOn) {
        problems.isGiven(path + "who", who);
        problems.text(path + "what", what, 500);
        problems.addIf(
                byDate != null && heldOn != null && byDate.isBefore(heldOn),
                path + "byDate",
                "Deze dag ligt voor het gesprek.");
    }
}
