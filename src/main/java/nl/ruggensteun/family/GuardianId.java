package nl.ruggensteun.family;

import java.util.UUID;

/** Identifies an adult around a child. */
public record GuardianId(UUID value) {

    public static GuardianId of(String text) {
        return new GuardianId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
