package nl.ruggensteun.disclosure;

import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.school.Brin6;

/**
 * Permission to tell one school one thing about one child now. Whoever sends something to a school asks for one, and
 * only {@link Disclosures#permit} makes them. Not to be kept: it is worth nothing in a later transaction.
 */
public final class SharePermit {

    private final CaseId caseId;
    private final Brin6 school;
    private final ContactKind kind;
    private final ConsentId consent;

    SharePermit(CaseId caseId, Brin6 school, ContactKind kind, ConsentId consent) {
        this.caseId = caseId;
        this.school = school;
        this.kind = kind;
        this.consent = consent;
    }

    public CaseId caseId() {
        return caseId;
    }

    public Brin6 school() {
        return school;
    }

    public ContactKind kind() {
        return kind;
    }

    /** The consent under which it was given; worth nothing under the next one. */
    ConsentId consent() {
        return consent;
    }
}
