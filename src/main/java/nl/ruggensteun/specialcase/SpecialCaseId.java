package nl.ruggensteun.specialcase;

import java.util.UUID;

/** The id of a {@link SpecialCase}. */
public record SpecialCaseId(UUID value) {

    public static SpecialCaseId of(String text) {
        return new SpecialCaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
