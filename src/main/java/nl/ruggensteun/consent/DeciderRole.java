package nl.ruggensteun.consent;

/** In which role somebody decides about a missing signature; both are needed. */
public enum DeciderRole {
    KWARTIERMAKER("kwartiermaker"),
    CHILD_PROTECTION_OFFICER("aandachtsfunctionaris");

    private final String label;

    DeciderRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
