package nl.ruggensteun.family;

/** A way to reach the parents. */
public enum Channel {
    PHONE("bellen"),
    TEXT_MESSAGE("sms"),
    IN_PERSON("zelf spreken"),
    EMAIL("e-mail");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
