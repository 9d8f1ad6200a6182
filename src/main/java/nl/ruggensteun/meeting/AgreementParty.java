package nl.ruggensteun.meeting;

/** Who does what was agreed. */
public enum AgreementParty {
    PARENTS("ouders"),
    SHELTER("begeleider"),
    TEACHER("leerkracht"),
    IB_ER("IB-er"),
    CHILD("kind"),
    OTHER("iemand anders");

    private final String label;

    AgreementParty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
