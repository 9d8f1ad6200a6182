package nl.ruggensteun.family;

/** Who interpreted in a talk (E-17). */
public enum Interpreter {
    NOT_NEEDED("geen tolk nodig"),
    PROFESSIONAL("tolk"),
    OTHER_PERSON("iemand anders"),
    CHILD("een kind");

    private final String label;

    Interpreter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
