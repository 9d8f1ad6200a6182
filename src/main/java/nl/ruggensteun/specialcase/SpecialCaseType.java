package nl.ruggensteun.specialcase;

/** The three kinds of special case. */
public enum SpecialCaseType {
    CURRENT_DOMESTIC_VIOLENCE("er is nu huiselijk geweld"),
    SUSPECTED_TRUANCY("verzuim, misschien ongeoorloofd"),
    WORRYING_SIGNALS("zorgelijke signalen");

    private final String label;

    SpecialCaseType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
