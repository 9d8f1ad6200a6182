package nl.ruggensteun.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Brin6 REGENBOOG = new Brin6("99AA00");
    private static final Brin6 KOMPAS = new Brin6("99BB00");

    @ParameterizedTest(name = "born {0}: {2} on {1}")
    @CsvSource({
        "2014-03-03, 2026-03-02, 11",
        "2014-03-03, 2026-03-03, 12",
        "2012-02-29, 2024-02-28, 11",
        "2012-02-29, 2024-02-29, 12",
        "2012-02-29, 2028-02-29, 16",
        "2012-02-29, 2030-02-28, 17",
        "2012-02-29, 2030-03-01, 18",
        // The nights on which the clock changes
        "2014-03-29, 2026-03-29, 12",
        "2014-10-25, 2026-10-24, 11",
        "2014-10-25, 2026-10-25, 12"
    })
    void ageIsCountedInWholeYears(LocalDate born, LocalDate on, int age) {
        assertThat(child(born, true, 1).ageOn(on)).isEqualTo(age);
    }

    @ParameterizedTest(name = "born {0}: {1} from {2}")
    @CsvSource({"2014-03-03, 12, 2026-03-03", "2012-02-29, 12, 2024-02-29", "2012-02-29, 18, 2030-03-01"})
    void dayOfAge_isTheFirstDayOfThatAge(LocalDate born, int age, LocalDate day) {
        Child child = child(born, true, 1);
        assertThat(child.dayOfAge(age)).isEqualTo(day);
        assertThat(child.ageOn(day)).isEqualTo(age);
        assertThat(child.ageOn(day.minusDays(1))).isEqualTo(age - 1);
    }

    @Test
    void gezagHoldsFromItsFirstDayUntilTheDayItEnds() {
        Child child = child(LocalDate.of(2018, 1, 1), true, 2);
        Guardian second = child.family().guardians().get(1);
        child.endAuthority(second.id(), TODAY, AuthorityProof.COURT_REGISTER);
        assertThat(child.guardiansWithAuthorityOn(TODAY.minusDays(1))).hasSize(2);
        assertThat(child.guardiansWithAuthorityOn(TODAY)).hasSize(1);
        child.grantAuthority(second, TODAY.plusDays(5), AuthorityProof.COURT_REGISTER);
        assertThat(child.guardiansWithAuthorityOn(TODAY.plusDays(4))).hasSize(1);
        assertThat(child.guardiansWithAuthorityOn(TODAY.plusDays(5))).hasSize(2);
        assertThat(child.authorityProof(second.id(), TODAY.plusDays(5))).contains(AuthorityProof.COURT_REGISTER);
    }

    @Test
    void gezagCannotBeGivenTwice_orEndWithoutBeing() {
        Child child = child(LocalDate.of(2018, 1, 1), true, 2);
        Guardian parent = child.family().guardians().get(0);
        assertThatThrownBy(() -> child.grantAuthority(parent, TODAY, AuthorityProof.DOCUMENT))
                .isInstanceOf(NotAllowed.class);
        child.endAuthority(parent.id(), TODAY, AuthorityProof.COURT_REGISTER);
        assertThatThrownBy(() -> child.endAuthority(parent.id(), TODAY, AuthorityProof.COURT_REGISTER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void e16_theLastOneWithGezag_keepsItUntilAnotherIsRecorded() {
        Child child = child(LocalDate.of(2018, 1, 1), true, 1);
        Guardian parent = child.family().guardians().get(0);

        assertThatThrownBy(() -> child.endAuthority(parent.id(), TODAY, AuthorityProof.COURT_REGISTER))
                .isInstanceOf(NotAllowed.class);

        assertThat(child.guardiansWithAuthorityOn(TODAY)).containsExactly(parent);
    }

    @Test
    void gezagThatTurnsOutToBeOlder_isStillOneAndEndsAsOne() {
        Child child = child(LocalDate.of(2018, 1, 1), true, 2);
        Guardian second = child.family().guardians().get(1);
        child.endAuthority(second.id(), TODAY.minusDays(20), AuthorityProof.COURT_REGISTER);
        child.grantAuthority(second, TODAY.minusDays(5), AuthorityProof.COURT_REGISTER);
        child.grantAuthority(second, TODAY.minusDays(10), AuthorityProof.DOCUMENT);
        assertThat(child.guardiansWithAuthorityOn(TODAY)).hasSize(2);

        child.endAuthority(second.id(), TODAY.minusDays(8), AuthorityProof.COURT_REGISTER);

        assertThat(child.guardiansWithAuthorityOn(TODAY.minusDays(9))).hasSize(2);
        assertThat(child.guardiansWithAuthorityOn(TODAY)).doesNotContain(second);
    }

    @Test
    void gezagThatEndedMeanwhile_isNoReasonToLetTheLastOneEnd() {
        Child child = child(LocalDate.of(2018, 1, 1), true, 2);
        Guardian first = child.family().guardians().get(0);
        Guardian second = child.family().guardians().get(1);
        child.endAuthority(second.id(), TODAY.minusDays(5), AuthorityProof.COURT_REGISTER);

        assertThatThrownBy(() -> child.endAuthority(first.id(), TODAY.minusDays(10), AuthorityProof.COURT_REGISTER))
                .isInstanceOf(NotAllowed.class);

        assertThat(child.guardiansWithAuthorityOn(TODAY)).containsExactly(first);
    }

    @Test
    void atEighteen_nobodyHasGezag() {
        Child child = child(LocalDate.of(2008, 3, 4), true, 2);
        assertThat(child.guardiansWithAuthorityOn(TODAY)).hasSize(2);
        assertThat(child.guardiansWithAuthorityOn(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void judgementAboutAChildUnderTwelve_doesNotCountWhenItTurnsTwelve() {
        assertThat(child(LocalDate.of(2016, 1, 1), false, 1).canDecide()).isTrue();
        assertThat(child(LocalDate.of(2013, 1, 1), false, 1).canDecide()).isFalse();
        assertThatThrownBy(() -> child(LocalDate.of(2016, 1, 1), true, 1).judge(false, "reden", TODAY, "anna"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherSchool_isAnotherEnrolment_alsoOnTheWayBack() {
        Child child = child(LocalDate.of(2018, 1, 1), true, 1);
        child.attends(REGENBOOG, "4", null, TODAY);
        Enrolment first = child.enrolment().orElseThrow();
        child.attends(REGENBOOG, "5", TODAY, TODAY);
        assertThat(child.enrolment().orElseThrow().id()).isEqualTo(first.id());
        child.attends(KOMPAS, "5", null, TODAY);
        child.attends(REGENBOOG, "5", null, TODAY);
        assertThat(child.enrolment().orElseThrow().brin6()).isEqualTo(REGENBOOG);
        assertThat(child.enrolment().orElseThrow().id()).isNotEqualTo(first.id());
        child.hasNoSchool(TODAY);
        assertThat(child.enrolment()).isEmpty();
    }

    private static Child child(LocalDate born, boolean canDecide, int parents) {
        Family family = new Family("2026-0001", new NewFamily(TODAY, SupportForm.OUTREACH, null, "nl", false, "anna"));
        family.explained(new Explanation(Explanation.POINTS, true, Interpreter.NOT_NEEDED, true), TODAY, "anna");
        NewGuardian parent = new NewGuardian("Ouder", GuardianKind.PARENT, null, Reachability.REACHABLE);
        NewGuardian other = new NewGuardian("Ander", GuardianKind.PARENT, null, Reachability.REACHABLE);
        family.addPeople(
                List.of(parent, other),
                List.of(new NewChild(
                        "Sam",
                        "Voorbeeld",
                        born,
                        parents == 1 ? Set.of(1) : Set.of(1, 2),
                        AuthorityProof.DOCUMENT,
                        canDecide,
                        "Kan het niet overzien")),
                TODAY,
                "anna");
        return family.children().get(0);
    }
}
