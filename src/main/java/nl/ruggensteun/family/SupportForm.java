package nl.ruggensteun.family;

/** Where the shelter supports the family. */
public enum SupportForm {
    RESIDENTIAL("in de opvang"),
    OUTREACH("thuis");

    private final String label;

    SupportForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
