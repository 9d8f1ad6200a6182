package nl.ruggensteun.consent;

import nl.ruggensteun.family.PersonRef;

/**
 * Someone who has to sign.
 *
 * @param because the rule that asks it, for staff; may be missing
 */
public record RequiredSigner(PersonRef person, String because) {}
