package nl.ruggensteun.consent;

/** What one person answered. */
public enum Outcome {
    PENDING("nog geen antwoord"),
    GIVEN("ja"),
    REFUSED("nee"),
    NOT_REACHABLE("niet bereikbaar"),
    LATER("later opnieuw vragen"),
    WITHDRAWN("ingetrokken");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The question is still open. */
    boolean isOpen() {
        return this == PENDING || this == LATER;
    }
}
