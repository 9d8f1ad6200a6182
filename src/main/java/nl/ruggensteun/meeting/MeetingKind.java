package nl.ruggensteun.meeting;

import nl.ruggensteun.disclosure.ContactKind;

/** At which of the three moments a driegesprek is held. */
public enum MeetingKind {
    START("startgesprek", ContactKind.STARTGESPREK),
    SPECIAL_CASE("gesprek bij een bijzonder geval", ContactKind.SPECIAL_CASE),
    END("eindgesprek", ContactKind.EINDGESPREK);

    private final String label;
    private final ContactKind contact;

    MeetingKind(String label, ContactKind contact) {
        this.label = label;
        this.contact = contact;
    }

    public String label() {
        return label;
    }

    /** The contact with the school of which parents must know. */
    public ContactKind contact() {
        return contact;
    }
}
