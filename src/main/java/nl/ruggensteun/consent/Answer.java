package nl.ruggensteun.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.ruggensteun.family.Interpretation;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.problem.Problems;

/**
 * What a person answered, as the begeleider records it.
 *
 * @param signedOn the day of the signature; needed for a yes
 * @param teachBack the person told in own words what the consent means; needed for a yes
 * @param interpreter needed when there was a talk: for a yes and a no
 * @param askAgainOn the agreed day; needed for "later"
 * @param remark at most 2,000 characters; needed for a yes that somebody other than an interpreter explained, or that
 *     was explained without one to a person who needs one (E-17); else it may be missing
 * @param childInterpreted a child translated, and somebody read why that must not be; needed for a yes after it
 */
public record Answer(
        Outcome outcome,
        LocalDate signedOn,
        boolean teachBack,
        Interpreter interpreter,
        LocalDate askAgainOn,
        String remark,
        boolean childInterpreted) {

    private static final DateTimeFormatter DUTCH_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    public Answer(
            Outcome outcome,
            LocalDate signedOn,
            boolean teachBack,
            Interpreter interpreter,
            LocalDate askAgainOn,
            String remark) {
        this(outcome, signedOn, teachBack, interpreter, askAgainOn, remark, false);
    }

    /**
     * @param earliest the first day on which a signature can count
     * @param mayBeInformed whether this person may hear of it at all
     * @param needsInterpreter whether this person is an adult of a family that needs an interpreter
     */
    void check(LocalDate today, LocalDate earliest, boolean mayBeInformed, boolean needsInterpreter) {
        Problems problems = new Problems();
        if (problems.isGiven("outcome", outcome)) {
            problems.addIf(outcome == Outcome.PENDING || outcome == Outcome.WITHDRAWN, "outcome", "Kies een antwoord.");
            problems.addIf(
                    !mayBeInformed && outcome != Outcome.NOT_REACHABLE,
                    "outcome",
                    "Deze persoon mag niets weten. Vraag niets. Kies 'niet bereikbaar': "
                            + "zonder dit antwoord hoort de school niets.");
        }
        if (outcome == Outcome.GIVEN || outcome == Outcome.REFUSED) {
            problems.isGiven("interpreter", interpreter);
        }
        problems.optionalText("remark", remark, 2_000);
        if (outcome == Outcome.GIVEN) {
            checkYes(problems, today, earliest);
            checkInterpreter(problems, needsInterpreter);
        }
        if (outcome == Outcome.LATER && problems.isGiven("askAgainOn", askAgainOn)) {
            problems.addIf(!askAgainOn.isAfter(today), "askAgainOn", "Kies een dag na vandaag.");
            problems.addIf(askAgainOn.isAfter(today.plusYears(1)), "askAgainOn", "Kies een dag binnen een jaar.");
        }
        problems.rejectIfAny();
    }

    private void checkYes(Problems problems, LocalDate today, LocalDate earliest) {
        problems.addIf(
                !teachBack, "teachBack", "Vraag om in eigen woorden te vertellen waar deze persoon ja tegen zegt.");
        if (problems.isGiven("signedOn", signedOn)) {
            problems.addIf(signedOn.isAfter(today), "signedOn", "Deze datum ligt in de toekomst.");
            problems.addIf(
                    signedOn.isBefore(earliest),
                    "signedOn",
                    "Een handtekening van voor %s telt niet. Vraag opnieuw om een handtekening."
                            .formatted(earliest.format(DUTCH_DATE)));
        }
    }

    /** Who signs has understood it: explained in a language this person knows, and not by a child. */
    private void checkInterpreter(Problems problems, boolean needed) {
        var interpreted = new Interpretation(interpreter, remark, childInterpreted);
        if (needed) {
            interpreted.checkNeeded(problems, "remark", "Wilt u iets onthouden?");
        } else {
            interpreted.check(problems, "remark");
        }
    }
}
