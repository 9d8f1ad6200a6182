package nl.ruggensteun.meeting;

import java.time.LocalDate;
import nl.ruggensteun.school.Brin6;

/** One agreement, with the school and the day of the talk in which it was made. */
public record Agreed(Brin6 school, LocalDate on, Agreement agreement) {}
