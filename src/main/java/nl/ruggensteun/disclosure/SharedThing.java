package nl.ruggensteun.disclosure;

/** What a school got. */
public enum SharedThing {
    CONSENT_FORM("toestemmingsformulier"),
    MEETING_INVITATION("uitnodiging voor een gesprek"),
    AGREEMENTS("afspraken van een gesprek"),
    /** Told by telephone, what the weighing names and no more. */
    WEIGHED_MINIMUM("wat na een afweging nodig was"),
    END_OF_SUPPORT("bericht dat de begeleiding stopt");

    private final String label;

    SharedThing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
