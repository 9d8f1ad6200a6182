package nl.ruggensteun.family;

/** Whether a child goes to school. */
public enum SchoolSituation {
    ATTENDS("gaat naar school"),
    NO_SCHOOL("heeft geen school");

    private final String label;

    SchoolSituation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
