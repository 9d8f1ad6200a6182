package nl.ruggensteun.family;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.problem.Problems;

/**
 * Who has gezag, after doubt (E-16).
 *
 * @param authority the numbers of the adults who have it; at least one
 * @param proof what was seen in writing
 * @param provenOn the date of that evidence, not in the future
 * @param lawyer who advised; may be missing
 * @param reason at most 1,500 characters
 */
public record NewAuthorityDecision(
        Set<Integer> authority, AuthorityProof proof, LocalDate provenOn, String lawyer, String reason) {

    void check(Family family, LocalDate today) {
        Problems problems = new Problems();
        problems.addIf(
                authority == null || authority.isEmpty(), "authority", "Kies wie gezag heeft. Er moet iemand zijn.");
        problems.addIf(
                authority != null
                        && !family.guardians().stream()
                                .map(Guardian::number)
                                .toList()
                                .containsAll(authority),
                "authority",
                "Deze volwassene staat niet in het dossier. Kies een ander nummer.");
        if (problems.isGiven("proof", proof)) {
            problems.addIf(
                    !proof.isWritten(),
                    "proof",
                    "Kijk in het gezagsregister of in een akte. Wat iemand zegt, is niet genoeg.");
        }
        problems.pastDay("provenOn", provenOn, LocalDate.MIN, today, "");
        problems.optionalText("lawyer", lawyer, 120);
        problems.text("decisionReason", reason, 1_500);
        problems.rejectIfAny();
    }
}
