package nl.ruggensteun.meeting;

/** Who sits at one table (E-06). */
public enum MeetingMode {
    JOINT("samen"),
    SEPARATE("apart"),
    ONE_PARENT("met één ouder");

    private final String label;

    MeetingMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
