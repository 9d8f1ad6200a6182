package nl.ruggensteun.breach;

/** What a {@link BreachFact} says, with the words in which staff read it. */
public enum FactKind {
    WHAT_WAS_SEEN("Gezien, gekregen of kwijt"),
    SEEN_BY("Gezien door"),
    ALREADY_DONE("Al gedaan"),
    SAFETY("Gezin in veiligheid"),
    CALLED("Gebeld"),
    TOLD("Verteld"),
    EXTRA("Extra vraag");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
