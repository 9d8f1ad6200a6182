package nl.ruggensteun.covenant;

import java.util.UUID;

/** The id of a {@link Covenant}. */
public record CovenantId(UUID value) {

    public static CovenantId of(String text) {
        return new CovenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
