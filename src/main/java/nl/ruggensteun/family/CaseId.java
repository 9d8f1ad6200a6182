package nl.ruggensteun.family;

import java.util.UUID;

/** Identifies the Ruggensteun case of one child. */
public record CaseId(UUID value) {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
