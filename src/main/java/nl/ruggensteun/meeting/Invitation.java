package nl.ruggensteun.meeting;

import java.time.LocalDateTime;
import nl.ruggensteun.school.Brin6;

/**
 * To one talk, for one person.
 *
 * @param plannedFor day and time in the Netherlands
 */
public record Invitation(MeetingKind kind, Brin6 school, LocalDateTime plannedFor, String place) {}
