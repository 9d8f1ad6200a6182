package nl.ruggensteun.disclosure;

/** Why the shelter contacts a school. Parents are told of each kind beforehand. */
public enum ContactKind {
    SCHOOL_INFORMED("de school krijgt het formulier"),
    STARTGESPREK("startgesprek"),
    SPECIAL_CASE("gesprek bij een bijzonder geval"),
    EINDGESPREK("eindgesprek"),
    SUPPORT_ENDED("de school hoort dat de begeleiding stopt");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    /** Not the first contact: only for a school that got the form of the consent that runs. */
    boolean followsTheForm() {
        return this == STARTGESPREK || this == EINDGESPREK || this == SUPPORT_ENDED;
    }

    public String label() {
        return label;
    }
}
