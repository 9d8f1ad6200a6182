package nl.ruggensteun.breach;

/** What went wrong. */
public enum BreachKind {
    WRONG_SCHOOL("verkeerde school"),
    WRONG_CHILD("verkeerd kind"),
    WRONG_RECIPIENT("verkeerde ontvanger"),
    LOST("apparaat of papier kwijt"),
    UNALLOWED_LOOK("iemand keek die dat niet mag"),
    OTHER("iets anders");

    private final String label;

    BreachKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody has something that is not theirs, and can be called. */
    public boolean somebodyGotIt() {
        return this == WRONG_SCHOOL || this == WRONG_CHILD || this == WRONG_RECIPIENT;
    }

    /** A school knows of a child that it should not know of: the exchange about this child stops at once. */
    public boolean stopsExchange() {
        return this == WRONG_SCHOOL || this == WRONG_CHILD;
    }
}
