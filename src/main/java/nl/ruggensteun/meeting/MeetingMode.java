package nl.ruggensteun.meeting;

/** Who sits at one table (E-06). */
public enum MeetingMode {
    JOINT("samen"),
    SEPARATE("apart"),
    ONE_PARENT("met één ouder"),
    /** Never planned: recorded after two people weighed it. */
    WITHOUT_PARENTS("zonder ouders, na een afweging");

    private final String label;

    MeetingMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
