package nl.ruggensteun.covenant;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a covenant says from a day on. Number 1 is the text that was signed; each later one was approved by both sides
 * (R-088).
 *
 * @param number from 1
 * @param changed what is different from the one before, in words; null for the first
 */
@Embeddable
public record CovenantVersion(
        int number, LocalDate validFrom, LocalDate shelterAgreedOn, LocalDate schoolAgreedOn, String changed) {}
