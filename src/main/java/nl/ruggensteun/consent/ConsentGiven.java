package nl.ruggensteun.consent;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.school.Brin6;

/**
 * The consent for one child and one school became valid. Published in the transaction of the answer or decision by which
 * it did. It permits nothing: whoever wants to tell a school something asks {@code disclosure}.
 */
public record ConsentGiven(CaseId caseId, Brin6 school) {}
