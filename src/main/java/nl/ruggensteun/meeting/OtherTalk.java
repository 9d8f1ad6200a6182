package nl.ruggensteun.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The talk with the second parent, where the parents are spoken apart (E-06).
 *
 * @param parent number of the adult
 */
public record OtherTalk(Integer parent, LocalDate date, LocalTime time, String place) {}
