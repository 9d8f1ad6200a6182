package nl.ruggensteun.covenant;

import nl.ruggensteun.school.Brin6;

/**
 * A school is to be prepared for a covenant. Published in the transaction that decided it, once per preparation. It says
 * nothing of the reason: whoever does the work cannot tell a child from it.
 */
public record OnboardingBegun(Brin6 school) {}
