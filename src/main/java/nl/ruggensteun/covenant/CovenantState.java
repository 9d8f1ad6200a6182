package nl.ruggensteun.covenant;

/** Where a covenant stands on a day. It follows from its dates: nothing has to run for it. */
public enum CovenantState {
    /** A start is agreed, nobody signed. */
    DRAFT,
    /** Signed; its first day lies ahead. */
    SIGNED,
    IN_FORCE,
    /** In force, with a last day. */
    NOTICE_GIVEN,
    ENDED;

    /** Signed and not over: the school needs no preparation. */
    public boolean isSigned() {
        return this == SIGNED || isInForce();
    }

    public boolean isInForce() {
        return this == IN_FORCE || this == NOTICE_GIVEN;
    }
}
