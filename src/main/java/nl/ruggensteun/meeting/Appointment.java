package nl.ruggensteun.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.ruggensteun.family.GuardianId;

/**
 * When and where one parent is spoken, where the parents are not spoken together (E-06).
 *
 * @param plannedFor day and time in the Netherlands
 */
@Embeddable
public record Appointment(
        @Column(name = "parent_id") UUID parentId,
        @Column(name = "planned_for") LocalDateTime plannedFor,
        @Column(name = "place") String place) {

    public GuardianId parent() {
        return new GuardianId(parentId);
    }
}
