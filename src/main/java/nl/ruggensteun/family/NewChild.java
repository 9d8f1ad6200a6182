package nl.ruggensteun.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import nl.ruggensteun.problem.Problems;

/**
 * A child, as the begeleider records it.
 *
 * @param authority numbers (from 1) of the adults who have gezag
 * @param canDecide whether a child of 12 or older can oversee its own interests; not asked for younger children
 * @param cannotDecideReason why a child of 12 or older cannot, since that takes its say away; else not used
 */
public record NewChild(
        String firstName,
        String lastName,
        LocalDate birthDate,
        Set<Integer> authority,
        AuthorityProof authorityVerifiedBy,
        boolean canDecide,
        String cannotDecideReason) {

    private static final int LONGEST_REASON = 500;

    /** @param guardians how many adults the family has */
    void check(Problems problems, String path, int guardians, LocalDate today) {
        problems.text(path + "firstName", firstName, 40);
        problems.text(path + "lastName", lastName, 60);
        problems.isGiven(path + "birthDate", birthDate);
        checkBirthDate(problems, path + "birthDate", birthDate, today);
        if (authority == null || authority.isEmpty()) {
            problems.add(
                    path + "authority", "Kies wie het gezag heeft over dit kind. Er moet minstens één persoon zijn.");
        } else {
            authority.stream()
                    .filter(number -> number < 1 || number > guardians)
                    .sorted()
                    .forEach(number -> problems.add(
                            path + "authority",
                            "U kiest persoon %d, maar die staat niet in de lijst met volwassenen.".formatted(number)));
        }
        problems.isGiven(path + "authorityVerifiedBy", authorityVerifiedBy);
        problems.optionalText(path + "cannotDecideReason", cannotDecideReason, LONGEST_REASON);
        boolean mustSayWhy = !canDecide
                && birthDate != null
                && Period.between(birthDate, today).getYears() >= Child.AGE_TO_DECIDE;
        problems.addIf(
                mustSayWhy && (cannotDecideReason == null || cannotDecideReason.isBlank()),
                path + "cannotDecideReason",
                "Dit kind is 12 of ouder en telt mee. Schrijf op waarom het dit niet kan overzien.");
    }

    static void checkBirthDate(Problems problems, String field, LocalDate birthDate, LocalDate today) {
        if (birthDate != null) {
            problems.addIf(birthDate.isAfter(today), field, "Deze geboortedatum ligt in de toekomst.");
            problems.addIf(
                    Period.between(birthDate, today).getYears() >= Child.ADULT,
                    field,
                    "Volgens deze geboortedatum is dit kind 18 jaar of ouder. Ruggensteun is voor kinderen.");
        }
    }
}
