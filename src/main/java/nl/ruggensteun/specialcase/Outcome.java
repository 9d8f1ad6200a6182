package nl.ruggensteun.specialcase;

/** How a special case ended; never silently. */
public enum Outcome {
    MEETING_HELD("driegesprek gehouden"),
    NO_MEETING("geen driegesprek");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
