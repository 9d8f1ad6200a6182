package nl.ruggensteun.family;

/** Domestic violence in the family, as far as the shelter must know to keep people safe. */
public enum Violence {
    NONE("geen"),
    PAST("vroeger"),
    CURRENT("nu");

    private final String label;

    Violence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
