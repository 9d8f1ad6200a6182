package nl.ruggensteun.disclosure;

/** On what ground something was shared. */
public enum SharingRoute {
    CONSENTED("met toestemming"),
    /** Without consent, in a special case, after two people weighed it. */
    EXCEPTION("na een afweging door twee mensen");

    private final String label;

    SharingRoute(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
