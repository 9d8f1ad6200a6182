package nl.ruggensteun.experience;

/** Who was asked. */
public enum Respondent {
    PARENTS("ouders"),
    CHILDREN("kinderen");

    private final String label;

    Respondent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
