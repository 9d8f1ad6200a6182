package nl.ruggensteun.consent;

import nl.ruggensteun.family.GuardianKind;

/** In which role a person may be asked to sign. */
public enum SignerRole {
    PARENT,
    LEGAL_GUARDIAN,
    FOSTER_PARENT,
    OTHER,
    CHILD;

    static SignerRole of(GuardianKind kind) {
        return valueOf(kind.name());
    }
}
