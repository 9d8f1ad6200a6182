package nl.ruggensteun.family;

import java.time.LocalDate;
import nl.ruggensteun.problem.Problems;

/**
 * What the begeleider did about the institution (GI). It is told when the parents agree or a duty applies, and not
 * otherwise (E-16).
 *
 * @param informedOn the day on which the begeleider told it; null when it was not told
 * @param reason why there is a duty, or why it was not told; at most 1,500 characters
 */
public record NewInstitutionNote(Boolean parentsAgree, Boolean duty, LocalDate informedOn, String reason) {

    void check(LocalDate intake, LocalDate today) {
        Problems problems = new Problems();
        boolean answered = problems.isGiven("parentsAgree", parentsAgree) & problems.isGiven("duty", duty);
        if (answered && (parentsAgree || duty)) {
            problems.pastDay("informedOn", informedOn, intake, today, "Deze datum ligt voor de intake van het gezin.");
        } else if (answered) {
            problems.addIf(
                    informedOn != null,
                    "informedOn",
                    "Ouders willen het niet en u bent het niet verplicht. Licht de GI dan niet in.");
        }
        if (answered && (duty || !parentsAgree)) {
            problems.text("institutionReason", reason, 1_500);
        }
        problems.optionalText("institutionReason", reason, 1_500);
        problems.rejectIfAny();
    }
}
