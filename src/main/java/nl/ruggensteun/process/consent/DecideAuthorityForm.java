package nl.ruggensteun.process.consent;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.NewAuthorityDecision;

/** Answers of "Beslis wie gezag heeft". */
record DecideAuthorityForm(
        Set<Integer> authority, Evidence proof, LocalDate provenOn, String lawyer, String decisionReason) {

    /** Only what was seen in writing. */
    enum Evidence {
        COURT_REGISTER(AuthorityProof.COURT_REGISTER),
        DOCUMENT(AuthorityProof.DOCUMENT);

        private final AuthorityProof proof;

        Evidence(AuthorityProof proof) {
            this.proof = proof;
        }
    }

    NewAuthorityDecision toDomain() {
        return new NewAuthorityDecision(
                authority, proof == null ? null : proof.proof, provenOn, lawyer, decisionReason);
    }
}
