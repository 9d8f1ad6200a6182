package nl.ruggensteun.disclosure;

/** On what ground something was shared. */
public enum SharingRoute {
    CONSENTED("met toestemming");

    private final String label;

    SharingRoute(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
