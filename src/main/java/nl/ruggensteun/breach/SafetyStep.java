package nl.ruggensteun.breach;

/** What keeps a family safe whose address leaked. */
public enum SafetyStep {
    CALLED("politie of manager van dienst gebeld"),
    FAMILY_TOLD("gezin weet het, op een veilige manier"),
    MOVE_CONSIDERED("besproken of het gezin ergens anders heen moet");

    private final String label;

    SafetyStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
