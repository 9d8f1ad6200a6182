package nl.ruggensteun.consent;

import java.util.UUID;

/** Identifies the consent for one child and one school. */
public record ConsentId(UUID value) {

    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
