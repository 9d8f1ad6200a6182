package nl.ruggensteun.access;

import nl.ruggensteun.family.PersonRef;

/**
 * Somebody of a family who may read what was shared about a child.
 *
 * @param label role and number, without a name: {@code Ouder 1}, {@code Kind}
 */
public record FamilyReader(PersonRef person, String label, String name) {

    public boolean isChild() {
        return person.isChild();
    }
}
