package nl.ruggensteun.meeting;

import java.time.LocalDate;
import nl.ruggensteun.problem.Problems;

/**
 * Who does what, by when.
 *
 * @param byDate missing only when somebody chose that there is no end
 */
public record NewAgreement(AgreementParty who, String what, LocalDate byDate, boolean noEndDate) {

    void check(Problems problems, String path, LocalDate heldOn) {
        problems.isGiven(path + "who", who);
        problems.text(path + "what", what, 500);
        problems.addIf(byDate == null && !noEndDate, path + "byDate", "Kies een dag, of kruis 'geen einddatum' aan.");
        problems.addIf(byDate != null && noEndDate, path + "byDate", "Kies een dag of 'geen einddatum', niet allebei.");
        problems.addIf(
                byDate != null && heldOn != null && byDate.isBefore(heldOn),
                path + "byDate",
                "Deze dag ligt voor het gesprek.");
    }
}
