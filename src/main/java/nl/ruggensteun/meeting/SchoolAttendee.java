package nl.ruggensteun.meeting;

/** Who came to a talk from the school. */
public enum SchoolAttendee {
    TEACHER("leerkracht"),
    IB_ER("IB-er"),
    OTHER("iemand anders van school");

    private final String label;

    SchoolAttendee(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
