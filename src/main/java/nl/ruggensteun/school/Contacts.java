package nl.ruggensteun.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom the shelter can reach at a school on one day.
 *
 * @param until the last day on which this contact stands in for somebody; empty for the usual one
 */
public record Contacts(Optional<SchoolContact> contact, Optional<SchoolContact> backup, Optional<LocalDate> until) {}
