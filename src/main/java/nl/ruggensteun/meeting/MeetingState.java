package nl.ruggensteun.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED("gepland"),
    CONFIRMED("school komt"),
    OTHER_MOMENT("school vraagt een ander moment"),
    MOVED("verzet"),
    HELD("gehouden"),
    CANCELLED("niet doorgegaan"),
    NOT_NEEDED("niet nodig");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing will be added to it any more. */
    public boolean isOver() {
        return this == HELD || this == CANCELLED || this == NOT_NEEDED;
    }
}
