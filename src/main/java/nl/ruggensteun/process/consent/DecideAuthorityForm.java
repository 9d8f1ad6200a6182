package nl.ruggensteun.process.consent;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.NewAuthorityDecision;

/** Answers of "Beslis wie gezag heeft". */
record DecideAuthorityForm(
        Set<Integer> authority, AuthorityProof proof, LocalDate provenOn, String lawyer, String decisionReason) {

    NewAuthorityDecision toDomain() {
        return new NewAuthorityDecision(authority, proof, provenOn, lawyer, decisionReason);
    }
}
