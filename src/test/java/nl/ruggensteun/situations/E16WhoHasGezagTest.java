package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Signature;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E-16: voogd, foster care, grandparent, minor mother, partner. Who has gezag signs, and nobody else. */
@ApplicationTest
class E16WhoHasGezagTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Consents consents;

    @Test
    void aVoogd_signsInsteadOfTheParents() {
        CaseInPlay sam = withAdults("2", adult("Mila", "PARENT"), adult("Instelling", "LEGAL_GUARDIAN"));

        assertThat(signers(sam)).containsExactly("Voogd 2");
    }

    @Test
    void aFosterParentOrGrandparentWithoutGezag_doesNotSign() {
        CaseInPlay sam = withAdults("1", adult("Mila", "PARENT"), adult("Jo", "FOSTER_PARENT"), adult("Opa", "OTHER"));

        assertThat(signers(sam)).containsExactly("Ouder 1");
    }

    @Test
    void thePartnerOfTheMother_neverSignsWithoutGezag_andCannotTakeBack() {
        CaseInPlay sam = withAdults("1", adult("Mila", "PARENT"), adult("Partner", "OTHER"));
        sam.formSent();

        assertThatThrownBy(() -> play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today())))
                .hasMessage("Deze persoon beslist nu niet over de toestemming.");
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void aMinorMotherHasNoGezag_theVoogdOfHerChildSigns() {
        CaseInPlay baby = withAdults("2", adult("Jonge moeder", "PARENT"), adult("Instelling", "LEGAL_GUARDIAN"));

        assertThat(signers(baby)).doesNotContain("Ouder 1");
    }

    @Test
    void howTheShelterKnowsWhoHasGezag_mustBeRecorded() {
        Map<String, Object> child = new HashMap<>(cases.child("Sam", 8));
        child.remove("authorityVerifiedBy");
        FamilyInPlay family = cases.registered().anna("userTask_explainRuggensteun", Answers.explained());

        assertThatThrownBy(() -> family.anna(
                        "userTask_recordFamily", Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), child)))
                .hasMessageContaining("authorityVerifiedBy");
    }

    @Test
    void aParentGetsGezag_sharingStopsAtOnce_untilThisParentAgrees() {
        CaseInPlay sam = withOneParent().supported();
        long before = cases.messages("TASKS_LAPSED");

        play.start("anna", "authorityChange", change(sam, "GRANTED", "2"));
        assertThat(cases.mayShare(sam)).isFalse();
        cases.runJobs(sam);

        assertThat(cases.messages("TASKS_LAPSED")).isEqualTo(before + 1);
        assertThat(sam.answers("Ouder 2", Answers.consentGiven(cases.today())).open())
                .containsExactly("userTask_followSupport");
    }

    @Test
    void aParentWhoWasNotInTheFamily_isAddedAndAsked() {
        CaseInPlay sam = withOneParent().formSent();

        play.start("anna", "authorityChange", newcomer(sam));
        cases.runJobs(sam);

        assertThat(sam.get().family().guardians()).extracting(Guardian::name).contains("Noa Nieuw");
        assertThat(sam.question("Ouder 3")).isNotNull();
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void aParentWithoutGezag_isNotNeededAnyMore() {
        CaseInPlay sam = cases.one().answers("Ouder 1", Answers.consentGiven(cases.today()));

        play.start("anna", "authorityChange", change(sam, "ENDED", "2"));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void whatAParentSays_takesNobodysGezagAway() {
        CaseInPlay sam = cases.one();

        assertThatThrownBy(() -> play.start(
                        "anna", "authorityChange", with(change(sam, "ENDED", "2"), "verifiedBy", "STATED_BY_PARENT")))
                .hasMessageStartingWith("[verifiedBy]");
    }

    @Test
    void theLastOneWithGezag_staysUntilAnotherIsRecorded() {
        CaseInPlay sam = withOneParent();

        assertThatThrownBy(() -> play.start("anna", "authorityChange", change(sam, "ENDED", "1")))
                .hasMessage("Dan heeft niemand gezag over dit kind. Leg eerst vast wie het wel heeft.");
    }

    private CaseInPlay withOneParent() {
        return cases.family(at(
                        REGENBOOG,
                        Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1")))
                .theCase(0);
    }

    @SafeVarargs
    private CaseInPlay withAdults(String withGezag, Map<String, Object>... adults) {
        Map<String, Object> child =
                Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), withGezag);
        return cases.registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna("userTask_recordFamily", Map.of("guardians", List.of(adults), "children", List.of(child)))
                .anna("userTask_recordSafety", Answers.safe())
                .recordSchool(Answers.attends(REGENBOOG))
                .theCase(0);
    }

    private static Map<String, Object> adult(String name, String kind) {
        return Map.of("name", name, "kind", kind, "phone", "06 0000 0000", "reachability", "REACHABLE");
    }

    private List<String> signers(CaseInPlay theCase) {
        return consents.getCurrent(theCase.id()).signatures().stream()
                .map(Signature::label)
                .toList();
    }

    private Map<String, Object> change(CaseInPlay theCase, String change, String adult) {
        return Answers.authorityChange(theCase.key(), change, adult, cases.today());
    }

    private Map<String, Object> newcomer(CaseInPlay theCase) {
        Map<String, Object> answers = new HashMap<>(change(theCase, "GRANTED", "NEW"));
        answers.put("name", "Noa Nieuw");
        answers.put("kind", "PARENT");
        answers.put("reachability", "REACHABLE");
        answers.put("mustNotBeInformed", false);
        return answers;
    }
}
