package nl.ruggensteun.family;

/** Whether the shelter knows how to reach an adult (E-04). */
public enum Reachability {
    REACHABLE("bereikbaar"),
    UNKNOWN("onbekend");

    private final String label;

    Reachability(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
