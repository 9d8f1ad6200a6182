package nl.ruggensteun.consent;

/** Why an answer is missing and may be left out after a decision by two people (E-04, E-05). */
public enum MissingSignatureGround {
    /** Tried again and again, on more than one channel, and never reached. */
    UNREACHABLE("niet te bereiken"),
    /** Asking this person anything is a danger: the safety profile says that this person must hear nothing. */
    UNSAFE_TO_ASK("vragen is gevaarlijk");

    private final String label;

    MissingSignatureGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the facts of this moment still bear it. Whoever answered, with yes or no, misses no signature. */
    boolean holds(Outcome outcome, boolean mayBeInformed) {
        return switch (this) {
            case UNREACHABLE -> outcome == Outcome.NOT_REACHABLE;
            case UNSAFE_TO_ASK -> !mayBeInformed && (outcome.isOpen() || outcome == Outcome.NOT_REACHABLE);
        };
    }
}
