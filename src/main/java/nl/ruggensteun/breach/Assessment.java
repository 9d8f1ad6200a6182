package nl.ruggensteun.breach;

import nl.ruggensteun.problem.Problems;

/**
 * What the data protection officer decides.
 *
 * @param reportReason kept in the register, so without names; at most 1,000 characters, as is {@code tellReason}
 */
public record Assessment(Boolean reportToAuthority, String reportReason, Boolean tellConcerned, String tellReason) {

    private static final int LONGEST = 1_000;

    void check() {
        Problems problems = new Problems();
        problems.isGiven("reportToAuthority", reportToAuthority);
        problems.text("reportReason", reportReason, LONGEST);
        problems.isGiven("tellConcerned", tellConcerned);
        problems.text("tellReason", tellReason, LONGEST);
        problems.rejectIfAny();
    }
}
