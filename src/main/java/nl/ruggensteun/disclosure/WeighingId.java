package nl.ruggensteun.disclosure;

import java.util.UUID;

/** The id of a {@link Weighing}. */
public record WeighingId(UUID value) {

    public static WeighingId of(String text) {
        return new WeighingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
