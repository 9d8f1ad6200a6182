package nl.ruggensteun.school;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who is the contact of a school while the contact person is away, or after that person left (E-11). Who it is, is kept
 * beside it; nobody named means the achtervang.
 *
 * @param standInUntil the last day; null after somebody left for good
 */
@Embeddable
record StandIn(UUID standInId, LocalDate standInFrom, LocalDate standInUntil) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(standInFrom) && !isOver(day);
    }

    boolean isOver(LocalDate day) {
        return standInUntil != null && day.isAfter(standInUntil);
    }

    boolean isForGood() {
        return standInUntil == null;
    }
}
