package nl.ruggensteun.consent;

/** Where a consent stands today. Computed each time, because a birthday or a change of gezag changes it. */
public enum ConsentStatus {
    REQUESTED("gevraagd"),
    VALID("geldig"),
    REFUSED("geweigerd"),
    UNRESOLVED("niet compleet"),
    WITHDRAWN("ingetrokken"),
    ENDED("beëindigd");

    private final String label;

    ConsentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
