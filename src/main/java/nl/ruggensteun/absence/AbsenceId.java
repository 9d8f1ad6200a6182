package nl.ruggensteun.absence;

import java.util.UUID;

/** The id of an {@link Absence}. */
public record AbsenceId(UUID value) {

    public static AbsenceId of(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
