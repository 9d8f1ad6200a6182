package nl.ruggensteun.covenant;

/** What becomes of a child that was at the school before its covenant. None of it lets the school know anything. */
public enum CatchUpOutcome {
    /** The parents are asked for consent, in the case of the child. */
    ASK_CONSENT,
    PARENTS_DO_NOT_WANT,
    NOT_NEEDED
}
