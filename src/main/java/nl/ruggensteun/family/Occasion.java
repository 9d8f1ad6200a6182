package nl.ruggensteun.family;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something that was done for one occasion, so that nobody is asked for it twice.
 *
 * @param aboutDay the day by which occasions of one kind are told apart: the birthday, or the first of August of a year
 */
@Embeddable
record Occasion(@Enumerated(EnumType.STRING) OccasionKind kind, LocalDate aboutDay, LocalDate doneOn) {

    boolean is(OccasionKind other, LocalDate day) {
        return kind == other && aboutDay.equals(day);
    }
}
