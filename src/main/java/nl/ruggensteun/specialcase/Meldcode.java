package nl.ruggensteun.specialcase;

/** Whether the reporter's own meldcode was started; never what happens in it (facts.md B1). */
public enum Meldcode {
    YES("gestart"),
    NO("niet gestart"),
    ADVICE_ASKED("advies gevraagd");

    private final String label;

    Meldcode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
