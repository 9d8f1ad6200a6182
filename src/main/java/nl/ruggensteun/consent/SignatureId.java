package nl.ruggensteun.consent;

import java.util.UUID;

/** Identifies the answer of one person within a consent. */
public record SignatureId(UUID value) {

    public static SignatureId of(String text) {
        return new SignatureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
