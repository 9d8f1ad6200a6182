package nl.ruggensteun.school;

/** Kind of education. Ruggensteun is made for primary schools; the others may join for one child (E-09). */
public enum SchoolType {
    PRIMARY("basisschool"),
    SPECIAL("speciaal onderwijs"),
    SECONDARY("voortgezet onderwijs");

    private final String label;

    SchoolType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
