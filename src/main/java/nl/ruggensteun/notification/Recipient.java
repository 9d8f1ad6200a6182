package nl.ruggensteun.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import nl.ruggensteun.school.Brin6;

/**
 * Whom a message is for: a user or a group, never an address. Addresses are looked up at the moment of sending, so that
 * a message does not follow somebody who left (E-11).
 *
 * @param id user id or group id
 */
@Embeddable
record Recipient(@Enumerated(EnumType.STRING) Kind kind, String id) {

    enum Kind {
        /** One member of staff of the shelter. */
        USER,
        /** Everybody in a group of the shelter. */
        TEAM,
        /** Everybody in the group of a school; the school's contact person when nobody has an account yet. */
        SCHOOL,
        /** The achtervang of a school. */
        SCHOOL_BACKUP
    }

    /** The school it is for; empty for the shelter. */
    Optional<Brin6> school() {
        return kind == Kind.SCHOOL || kind == Kind.SCHOOL_BACKUP ? Brin6.ofGroup(id) : Optional.empty();
    }
}
