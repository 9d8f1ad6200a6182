package nl.ruggensteun.covenant;

/** Where the preparation of a school stands. */
enum OnboardingState {
    RUNNING,
    /** The school does not take part now. */
    DECLINED,
    /** A covenant was signed. */
    DONE
}
