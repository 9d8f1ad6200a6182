package nl.ruggensteun.consent;

import java.util.UUID;

/** The id of a {@link MissingSignature}. */
public record MissingSignatureId(UUID value) {

    public static MissingSignatureId of(String text) {
        return new MissingSignatureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
