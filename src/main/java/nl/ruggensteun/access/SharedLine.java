package nl.ruggensteun.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.disclosure.SharingRoute;
import nl.ruggensteun.school.Brin6;

/**
 * Something that a school got, as a parent or the child may read it.
 *
 * @param toldBefore the day on which the parents heard that this contact would come; empty when nobody told them
 */
public record SharedLine(
        Brin6 school, SharedThing what, SharingRoute route, Instant sharedAt, Optional<LocalDate> toldBefore) {}
