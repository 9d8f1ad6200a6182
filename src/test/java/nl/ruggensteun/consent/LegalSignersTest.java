package nl.ruggensteun.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.family.AuthorityProof;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.NewChild;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The age table of the law, row by row (Wmo 5.3.3; ). */
@DomainTest
class LegalSignersTest {

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void schools() {
        scene.schools();
    }

    @ParameterizedTest(name = "{0} years and {1} days, can decide {2}, gezag {3} → {4}")
    @CsvSource({
        " 0,   0, true,  12, Ouder 1 + Ouder 2",
        " 4,   0, true,  1,  Ouder 1",
        "11, 364, true,  12, Ouder 1 + Ouder 2",
        "12,   0, true,  12, Kind + Ouder 1 + Ouder 2",
        "12,   0, true,  2,  Kind + Ouder 2",
        "12,   0, false, 12, Ouder 1 + Ouder 2",
        "15, 364, true,  12, Kind + Ouder 1 + Ouder 2",
        "15, 364, false, 1,  Ouder 1",
        "16,   0, true,  12, Kind",
        "16,   0, false, 12, Ouder 1 + Ouder 2",
        "17, 300, true,  1,  Kind",
        "17, 300, false, 1,  Ouder 1",
    })
    void lawAsks(int years, int days, boolean canDecide, String gezag, String signers) {
        LocalDate born = clock.today().minusYears(years).minusDays(days);
        Set<Integer> authority = gezag.chars().map(c -> c - '0').boxed().collect(Collectors.toSet());
        CaseId id = scene.caseOf(
                new NewChild(
                        "Sam",
                        "Voorbeeld",
                        born,
                        authority,
                        AuthorityProof.DOCUMENT,
                        canDecide,
                        "Kan het niet overzien"),
                2);
        assertThat(signersOn(id, clock.today())).isEqualTo(signers);
    }

    @Test
    void birthdayDuringTheCase_changesWhoMustAgree() {
        CaseId id = scene.caseOf(LocalDate.of(2014, 3, 4), 1);
        assertThat(signersOn(id, LocalDate.of(2026, 3, 3))).isEqualTo("Ouder 1");
        assertThat(signersOn(id, LocalDate.of(2026, 3, 4))).isEqualTo("Kind + Ouder 1");
        assertThat(signersOn(id, LocalDate.of(2030, 3, 3))).isEqualTo("Kind + Ouder 1");
        assertThat(signersOn(id, LocalDate.of(2030, 3, 4))).isEqualTo("Kind");
    }

    @Test
    void bornOnLeapDay_turnsTwelveAndSixteenOnALeapDay() {
        CaseId id = scene.caseOf(LocalDate.of(2016, 2, 29), 1);
        assertThat(signersOn(id, LocalDate.of(2028, 2, 28))).isEqualTo("Ouder 1");
        assertThat(signersOn(id, LocalDate.of(2028, 2, 29))).isEqualTo("Kind + Ouder 1");
        assertThat(signersOn(id, LocalDate.of(2032, 2, 28))).isEqualTo("Kind + Ouder 1");
        assertThat(signersOn(id, LocalDate.of(2032, 2, 29))).isEqualTo("Kind");
    }

    @Test
    void adultWhoCannotDecide_hasNobodyHereWhoCanAgree() {
        LocalDate born = clock.today().minusYears(17);
        CaseId id = scene.caseOf(
                new NewChild(
                        "Sam", "Voorbeeld", born, Set.of(1), AuthorityProof.DOCUMENT, false, "Kan het niet overzien"),
                1);
        assertThat(signersOn(id, born.plusYears(18).minusDays(1))).isEqualTo("Ouder 1");
        assertThat(signersOn(id, born.plusYears(18))).isEmpty();
    }

    private String signersOn(CaseId id, LocalDate day) {
        var child = families.getCase(id).child();
        return LegalSigners.of(child, day).stream()
                .map(person -> person.isChild() ? "Kind" : person.equals(scene.parent(id, 1)) ? "Ouder 1" : "Ouder 2")
                .sorted()
                .collect(Collectors.joining(" + "));
    }
}
