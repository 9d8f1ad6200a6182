package nl.ruggensteun.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.problem.Problems;

/**
 * Who does what, by when.
 *
 * @param byDate missing only when somebody chose that there is no end
 * @param talkWith number of the parent with whom it was made; only where the parents were spoken apart (E-06)
 */
public record NewAgreement(AgreementParty who, String what, LocalDate byDate, boolean noEndDate, Integer talkWith) {

    /** Made with all who were there. */
    public NewAgreement(AgreementParty who, String what, LocalDate byDate, boolean noEndDate) {
        this(who, what, byDate, noEndDate, null);
    }

    /** The parent with whom it was made apart. The only one who was spoken needs no number. */
    Optional<Guardian> madeWith(List<Guardian> apart) {
        return apart.size() == 1
                ? Optional.of(apart.get(0))
                : apart.stream()
                        .filter(adult -> talkWith != null && adult.number() == talkWith)
                        .findFirst();
    }

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
