package nl.ruggensteun.family;

/** How the shelter knows who has gezag. */
public enum AuthorityProof {
    COURT_REGISTER("gezagsregister"),
    DOCUMENT("document"),
    STATED_BY_PARENT("verteld door ouder"),
    /** Nobody knows yet. No consent counts until a kwartiermaker has decided (E-16). */
    DOUBT("twijfel");

    private final String label;

    AuthorityProof(String label) {
        this.label = label;
    }

    /** Seen in writing, so that it can take the say of somebody away. */
    boolean isWritten() {
        return this == COURT_REGISTER || this == DOCUMENT;
    }

    public String label() {
        return label;
    }
}
