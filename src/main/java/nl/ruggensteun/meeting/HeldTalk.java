package nl.ruggensteun.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.Interpretation;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.problem.Problems;

/**
 * How a talk went: who was there and who does what.
 *
 * @param parentsAbsentReason why the parents were not there; needed when they were not, at most 500 characters
 * @param fromSchool at least one: without the school it is no driegesprek
 * @param interpreted who interpreted for the parents; needed when they were there (E-17)
 * @param agreements at least one: a talk without "who does what" helps nobody
 */
public record HeldTalk(
        LocalDate on,
        boolean parentsPresent,
        String parentsAbsentReason,
        Set<SchoolAttendee> fromSchool,
        Interpretation interpreted,
        List<NewAgreement> agreements) {

    private static final int MOST_AGREEMENTS = 30;

    /** A talk that needed no interpreter. */
    public HeldTalk(
            LocalDate on,
            boolean parentsPresent,
            String parentsAbsentReason,
            Set<SchoolAttendee> fromSchool,
            List<NewAgreement> agreements) {
        this(
                on,
                parentsPresent,
                parentsAbsentReason,
                fromSchool,
                new Interpretation(Interpreter.NOT_NEEDED, null, false),
                agreements);
    }

    /** @param needsInterpreter whether the parents need an interpreter */
    void check(LocalDate intake, LocalDate today, boolean needsInterpreter) {
        Problems problems = new Problems();
        problems.pastDay("heldOn", on, intake, today, "Deze datum ligt voor de intake van het gezin.");
        problems.optionalText("parentsAbsentReason", parentsAbsentReason, 500);
        problems.addIf(
                !parentsPresent && (parentsAbsentReason == null || parentsAbsentReason.isBlank()),
                "parentsAbsentReason",
                "Een driegesprek is met de ouders. Schrijf op waarom zij er niet bij waren.");
        problems.addIf(
                fromSchool == null || fromSchool.isEmpty(), "schoolPresent", "Kies wie er van de school bij was.");
        problems.optionalText("interpreterReason", interpreted.reason(), 500);
        if (parentsPresent) {
            problems.isGiven("interpreter", interpreted.by());
            if (needsInterpreter) {
                interpreted.checkNeeded(problems, "interpreterReason", "Waarom was er geen tolk?");
            } else {
                interpreted.check(problems, "interpreterReason");
            }
        }
        problems.addIf(agreements.isEmpty(), "agreements", "Schrijf minstens één afspraak op: wie doet wat?");
        problems.addIf(agreements.size() > MOST_AGREEMENTS, "agreements", "Schrijf hoogstens 30 afspraken op.");
        for (int row = 0; row < agreements.size(); row++) {
            agreements.get(row).check(problems, "agreements." + row + ".", on);
        }
        problems.rejectIfAny();
    }

    /** Where parents were spoken apart, each agreement belongs to one of those talks (E-06). */
    void checkTalks(List<Guardian> apart) {
        Problems problems = new Problems();
        for (int row = 0; row < agreements.size(); row++) {
            problems.addIf(
                    !apart.isEmpty() && agreements.get(row).madeWith(apart).isEmpty(),
                    "agreements." + row + ".talkWith",
                    "U sprak de ouders apart. Kies met welke ouder u dit afsprak.");
        }
        problems.rejectIfAny();
    }
}
