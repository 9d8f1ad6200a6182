package nl.ruggensteun.childtalk;

/** Who talked with the child. */
public enum TalkPlace {
    SHELTER("in de opvang"),
    SCHOOL("op school");

    private final String label;

    TalkPlace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
