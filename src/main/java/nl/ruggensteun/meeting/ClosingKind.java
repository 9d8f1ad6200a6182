package nl.ruggensteun.meeting;

/** How a case is rounded off with the school (T-11). */
public enum ClosingKind {
    MEETING("eindgesprek"),
    PARENTS_INFORMED_SCHOOL("ouders vertellen het de school"),
    PHONE_ONLY("alleen bellen"),
    NOT_POSSIBLE("niet mogelijk");

    private final String label;

    ClosingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
