package nl.ruggensteun.specialcase;

import nl.ruggensteun.problem.Problems;

/**
 * What somebody reports.
 *
 * @param signal what was seen or heard; at most 1,500 characters
 * @param parentsKnow the parents know that this is reported, and why
 * @param parentsTellThemselves the parents tell the other side themselves
 */
public record NewSpecialCase(
        SpecialCaseType type, String signal, Meldcode meldcode, Boolean parentsKnow, Boolean parentsTellThemselves) {

    /** A school tells the parents first what it wants to share and why; in danger it does not wait for this. */
    void check(boolean bySchool) {
        Problems problems = new Problems();
        problems.isGiven("type", type);
        problems.text("signal", signal, 1_500);
        problems.isGiven("meldcode", meldcode);
        problems.isGiven("parentsTellThemselves", parentsTellThemselves);
        if (problems.isGiven("parentsInformed", parentsKnow)) {
            problems.addIf(
                    bySchool && !parentsKnow,
                    "parentsInformed",
                    "Vertel ouders eerst wat u wilt delen en waarom. Is dat gevaarlijk? Bel Veilig Thuis, 0800-2000.");
        }
        problems.rejectIfAny();
    }
}
