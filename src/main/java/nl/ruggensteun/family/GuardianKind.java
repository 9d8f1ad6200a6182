package nl.ruggensteun.family;

/** What an adult is to the children. Says nothing about gezag (E-16). */
public enum GuardianKind {
    PARENT("Ouder"),
    LEGAL_GUARDIAN("Voogd"),
    FOSTER_PARENT("Pleegouder"),
    OTHER("Andere volwassene");

    private final String label;

    GuardianKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
