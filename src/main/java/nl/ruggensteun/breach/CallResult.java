package nl.ruggensteun.breach;

/** What came of the call to whoever got something that was not theirs. */
public enum CallResult {
    DELETED("gewist of vernietigd"),
    WILL_DELETE("wordt gewist"),
    REFUSED("wissen wordt geweigerd"),
    NOT_REACHED("niemand bereikt");

    private final String label;

    CallResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
