package nl.ruggensteun.family;

import java.time.LocalDate;
import java.util.Set;
import nl.ruggensteun.problem.Problems;

/**
 * A family that comes to the shelter.
 *
 * @param intakeDate the day the clock starts; not in the future
 * @param familyFileRef reference to the shelter's own file; may be missing
 * @param language {@code nl}, {@code en}, {@code ar}, {@code ti}, {@code pl}, {@code uk} or {@code other}
 * @param begeleider user id of the professional who supports the family
 */
public record NewFamily(
        LocalDate intakeDate,
        SupportForm supportForm,
        String familyFileRef,
        String language,
        boolean interpreterNeeded,
        String begeleider) {

    private static final Set<String> LANGUAGES = Set.of("nl", "en", "ar", "ti", "pl", "uk", "other");
    /** Older than any running support: a typing error in the year. */
    private static final int LONGEST_AGO_YEARS = 10;

    void check(LocalDate today) {
        Problems problems = new Problems();
        if (problems.isGiven("intakeDate", intakeDate)) {
            problems.addIf(
                    intakeDate.isAfter(today),
                    "intakeDate",
                    "Deze datum ligt in de toekomst. Vul de dag van de intake in.");
            problems.addIf(
                    intakeDate.isBefore(today.minusYears(LONGEST_AGO_YEARS)),
                    "intakeDate",
                    "Deze datum ligt meer dan 10 jaar terug. Kijk of het jaar klopt.");
        }
        problems.isGiven("supportForm", supportForm);
        problems.optionalText("familyFileRef", familyFileRef, 40);
        if (problems.isGiven("language", language)) {
            problems.addIf(!LANGUAGES.contains(language), "language", "Kies een taal uit de lijst.");
        }
        problems.isGiven("", begeleider);
        problems.rejectIfAny();
    }
}
