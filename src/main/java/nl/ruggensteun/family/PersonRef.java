package nl.ruggensteun.family;

import java.util.UUID;

/** A person whose answer counts: an adult of the family or the child itself. */
public record PersonRef(Kind kind, UUID id) {

    /** Kind of person. */
    public enum Kind {
        GUARDIAN,
        CHILD
    }

    public static PersonRef of(GuardianId guardian) {
        return new PersonRef(Kind.GUARDIAN, guardian.value());
    }

    public static PersonRef of(ChildId child) {
        return new PersonRef(Kind.CHILD, child.value());
    }

    public boolean isChild() {
        return kind == Kind.CHILD;
    }
}
