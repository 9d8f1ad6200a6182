package nl.ruggensteun.family;

import java.util.Set;
import nl.ruggensteun.problem.Problems;

/**
 * How Ruggensteun was explained to the parents (R-120… ).
 *
 * @param points what was explained; more than {@link #POINTS} is fine
 * @param teachBack the parents told in their own words what was explained
 * @param interpreted who interpreted; needed
 * @param participates whether the parents want to take part
 */
public record Explanation(Set<String> points, boolean teachBack, Interpretation interpreted, boolean participates) {

    /** What parents have to know before they can decide. */
    public static final Set<String> POINTS = Set.of(
            "bothWantToHelp",
            "informationNeeded",
            "parentsFirst",
            "tellSchoolStartAndEnd",
            "whatToShare",
            "threeMoments",
            "neverBehindYourBack",
            "talkOfThree",
            "voluntary",
            "canWithdraw",
            "exception");

    public Explanation(Set<String> points, boolean teachBack, Interpreter interpreter, boolean participates) {
        this(points, teachBack, new Interpretation(interpreter, null, false), participates);
    }

    /**
     * Parents may say no before everything is explained; for a yes they must know all of it, in a language they know
     * (E-17).
     */
    void check(boolean interpreterNeeded) {
        Problems problems = new Problems();
        problems.isGiven("interpreter", interpreted.by());
        problems.optionalText("interpreterReason", interpreted.reason(), 500);
        if (participates) {
            problems.addIf(
                    interpreterNeeded && interpreted.by() == Interpreter.NOT_NEEDED,
                    "interpreter",
                    "Dit gezin heeft een tolk nodig. Regel eerst een tolk en leg het dan uit.");
            interpreted.check(problems, "interpreterReason");
            problems.addIf(
                    points == null || !points.containsAll(POINTS),
                    "explained",
                    "Leg eerst alle punten uit. Ouders kunnen pas kiezen als zij alles weten.");
            problems.addIf(
                    !teachBack, "teachBack", "Vraag de ouders om in eigen woorden te vertellen wat u hebt uitgelegd.");
        }
        problems.rejectIfAny();
    }
}
