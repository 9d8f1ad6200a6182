package nl.ruggensteun.family;

/** Where a case stands. */
public enum CaseStage {
    REGISTERED("Aangemeld"),
    WAITING_FOR_SCHOOL("Wacht op een school"),
    CONSENT("Toestemming vragen"),
    WITHOUT_CONSENT("Begeleiding zonder school"),
    INFORMING_SCHOOL("School informeren"),
    STARTGESPREK("Startgesprek"),
    SUPPORTED("Begeleiding loopt"),
    CLOSING("Afsluiting"),
    CLOSED("Afgerond"),
    /** Started by mistake; nothing of it counts. */
    CANCELLED("Vervallen");

    private final String label;

    CaseStage(String label) {
        this.label = label;
    }

    /** There is still something to do. */
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }

    public String label() {
        return label;
    }
}
