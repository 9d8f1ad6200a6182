package nl.ruggensteun.covenant;

/** How it goes on for a child whose school has no covenant any more. What the school may know follows from consent alone. */
public enum AfterEndOutcome {
    /** With the consent that holds, contact goes on as with any school without a covenant (E-08). */
    GOES_ON,
    /** The contact with the school is rounded off with the parents. */
    ROUND_OFF,
    /** There was no contact with this school about the child. */
    NO_CONTACT
}
