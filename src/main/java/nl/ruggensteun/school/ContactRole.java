package nl.ruggensteun.school;

/** Who at the school contacts the shelter at the agreed moments. */
public enum ContactRole {
    TEACHER("de leerkracht"),
    IB_ER("de IB-er"),
    /** At a school outside the agreements of primary schools (E-09). */
    CARE_COORDINATOR("de zorgcoördinator");

    private final String label;

    ContactRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
