package nl.ruggensteun.family;

import java.util.UUID;

/** Identifies a family in one period of support. */
public record FamilyId(UUID value) {

    public static FamilyId of(String text) {
        return new FamilyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
