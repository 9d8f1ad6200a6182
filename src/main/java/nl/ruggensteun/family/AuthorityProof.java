package nl.ruggensteun.family;

/** How the shelter knows who has gezag. */
public enum AuthorityProof {
    COURT_REGISTER("gezagsregister"),
    DOCUMENT("document"),
    STATED_BY_PARENT("verteld door ouder");

    private final String label;

    AuthorityProof(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
