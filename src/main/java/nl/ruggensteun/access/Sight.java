package nl.ruggensteun.access;

/** How much of a case a person may see. */
public enum Sight {
    /** Everything: for the begeleider of the family. */
    FULL,
    /** What the school got and does itself: for the IB-er of the child's school, while sharing is allowed. */
    SCHOOL_PART,
    /** One special case and its weighing, or one missing signature: for the aandachtsfunctionaris or kwartiermaker who decides. */
    WEIGHING,
    /** Who the child and the adults are, while it is in doubt who has gezag: for the kwartiermaker who decides (E-16). */
    AUTHORITY,
    /** One data breach, without the case it is about: for the data protection officer and the kwartiermaker. */
    BREACH,
    /** The people and warnings of a file that is over, while its family is registered anew (E-15). */
    CARRIED_OVER,
    NONE
}
