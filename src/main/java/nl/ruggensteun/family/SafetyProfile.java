package nl.ruggensteun.family;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashSet;
import java.util.Set;
import nl.ruggensteun.problem.Problems;

/**
 * What is safe for this family. Recorded before any message to anyone (E-05).
 *
 * @param mustNotBeInformed numbers of the adults who must hear nothing
 * @param safeChannel the way to reach the parents that nobody else can see
 * @param safeTimes when that is safe; may be missing
 * @param parentsApart the parents do not sit at one table
 * @param discussed the begeleider went through this with the parent
 */
@Embeddable
public record SafetyProfile(
        @Column(name = "safety_address_confidential") boolean addressConfidential,
        @Column(name = "safety_must_not_be_informed") @Convert(converter = NumbersColumn.class)
                Set<Integer> mustNotBeInformed,
        @Column(name = "safety_channel") @Enumerated(EnumType.STRING) Channel safeChannel,
        @Column(name = "safety_times") String safeTimes,
        @Column(name = "safety_hide_shelter_name") boolean hideShelterName,
        @Column(name = "safety_parents_apart") boolean parentsApart,
        @Column(name = "safety_violence") @Enumerated(EnumType.STRING) Violence violence,
        @Column(name = "safety_discussed") boolean discussed) {

    public SafetyProfile {
        mustNotBeInformed = mustNotBeInformed == null ? Set.of() : Set.copyOf(mustNotBeInformed);
    }

    /** Any reason for care. Then parents and others never sit in one room (E-06). */
    public boolean flag() {
        return addressConfidential || hideShelterName || !mustNotBeInformed.isEmpty() || violence != Violence.NONE;
    }

    SafetyProfile alsoNotInforming(int number) {
        Set<Integer> silent = new HashSet<>(mustNotBeInformed);
        silent.add(number);
        return new SafetyProfile(
                addressConfidential,
                silent,
                safeChannel,
                safeTimes,
                hideShelterName,
                parentsApart,
                violence,
                discussed);
    }

    void check(int guardians) {
        Problems problems = new Problems();
        problems.isGiven("safeChannel", safeChannel);
        problems.optionalText("safeTimes", safeTimes, 200);
        problems.isGiven("violence", violence);
        problems.addIf(
                !discussed,
                "discussed",
                "Bespreek dit eerst met de ouder. Daarna mag er pas contact zijn met anderen.");
        mustNotBeInformed.stream()
                .filter(number -> number < 1 || number > guardians)
                .sorted()
                .forEach(number -> problems.add(
                        "mustNotBeInformed",
                        "U kiest persoon %d, maar die staat niet in de lijst met volwassenen.".formatted(number)));
        problems.rejectIfAny();
    }
}
