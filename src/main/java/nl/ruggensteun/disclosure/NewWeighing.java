package nl.ruggensteun.disclosure;

import nl.ruggensteun.problem.Problems;

/**
 * The fixed questions of a weighing to share without consent (R-164; facts.md B3). Each answer at most 1,500 characters,
 * {@code consulted} at most 200; none may be missing.
 */
public record NewWeighing(
        String danger,
        String consentTried,
        String cannotWait,
        String lessWouldDo,
        String whatIsShared,
        String consulted,
        String howParentsHear) {

    private static final int LONGEST = 1_500;

    void check() {
        Problems problems = new Problems();
        problems.text("danger", danger, LONGEST);
        problems.text("consentTried", consentTried, LONGEST);
        problems.text("cannotWait", cannotWait, LONGEST);
        problems.text("lessWouldDo", lessWouldDo, LONGEST);
        problems.text("whatIsShared", whatIsShared, LONGEST);
        problems.text("consulted", consulted, 200);
        problems.text("howParentsHear", howParentsHear, LONGEST);
        problems.rejectIfAny();
    }
}
