package nl.ruggensteun.consent;

import nl.ruggensteun.family.PersonRef;

/**
 * Someone who may have to sign: one row of questions for the table of required signers.
 *
 * @param label role and number, without a name
 * @param hasAuthority gezag today; always false for the child
 * @param childAge whole years today
 * @param childCanDecide whether the child can oversee its own interests
 * @param mayBeInformed false for an adult who must hear nothing; the child always may
 */
public record Signer(
        PersonRef person,
        String label,
        SignerRole role,
        boolean hasAuthority,
        int childAge,
        boolean childCanDecide,
        boolean mayBeInformed) {}
