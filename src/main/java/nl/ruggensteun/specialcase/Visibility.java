package nl.ruggensteun.specialcase;

/** Who of the family may read about a special case, once it is released (E-19). Professionals of the case always may. */
public enum Visibility {
    PROFESSIONALS("alleen professionals"),
    ONE_PARENT("ook één ouder"),
    PARENTS("ook de ouders"),
    CHILD("ook het kind"),
    FAMILY("ook de ouders en het kind");

    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
