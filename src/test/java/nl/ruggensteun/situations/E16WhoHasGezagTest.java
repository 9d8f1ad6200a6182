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
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-16: voogd, foster care, grandparent, minor mother, partner. Who has gezag signs, and nobody else. */
@ApplicationTest
class E16WhoHasGezagTest {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Consents consents;

    @Autowired
    private Families families;

    @LocalServerPort
    private int port;

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

    // "OTS: parents sign, GI informed if parents agree or duty applies"

    @Test
    void withAnOts_theParentsSign_andTheBegeleiderInformsTheGi_theProductTellsItNothing() {
        CaseInPlay sam = supervised();
        assertThat(sam.questions()).containsExactly("Ouder 1", "Ouder 2");
        long mails = cases.messages("TASK_WAITING");

        sam.consentGiven();
        assertThat(sam.open()).containsExactly("userTask_informInstitution");
        sam.anna("userTask_informInstitution", Answers.institutionInformed(cases.today()));

        assertThat(sam.open()).containsExactly("userTask_informParents");
        assertThat(cases.messages("TASK_WAITING")).isEqualTo(mails);
        assertThat(families.institutionNotes(sam.id())).singleElement().satisfies(note -> assertThat(note.informedOn())
                .contains(cases.today()));
        assertThat(dossier("anna", sam.task("userTask_informParents").getId()))
                .contains("OTS: ouders tekenen. GI: De Brug", "GI ingelicht op 03-03-2026, ouders vinden het goed");
    }

    @Test
    void parentsDoNotAgreeAndNoDuty_theGiIsNotInformed_andTheReasonIsKept() {
        CaseInPlay sam = supervised().consentGiven();
        Map<String, Object> no =
                Map.of("parentsAgree", "NO", "duty", "NO", "institutionReason", "Ouders willen het niet.");

        assertThatThrownBy(() -> sam.anna(
                        "userTask_informInstitution",
                        with(no, "informedOn", cases.today().toString())))
                .hasMessageContaining("[informedOn]");
        assertThatThrownBy(() -> sam.anna("userTask_informInstitution", with(no, "institutionReason", null)))
                .hasMessageContaining("[institutionReason]");
        sam.anna("userTask_informInstitution", no);

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void aDutyApplies_theGiIsInformed_alsoWhenTheParentsDoNotWantIt() {
        CaseInPlay sam = supervised().consentGiven();
        Map<String, Object> duty =
                Map.of("parentsAgree", "NO", "duty", "YES", "institutionReason", "Zie de beschikking.");

        assertThatThrownBy(() -> sam.anna("userTask_informInstitution", duty)).hasMessageContaining("[informedOn]");
        sam.anna(
                "userTask_informInstitution",
                with(duty, "informedOn", cases.today().toString()));

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void withoutAnOts_nobodyIsSentToAGi() {
        assertThat(cases.one().consentGiven().open()).containsExactly("userTask_informParents");
    }

    private CaseInPlay supervised() {
        Map<String, Object> child = new HashMap<>(cases.child("Sam", 8));
        child.put("supervisionOrder", "YES");
        child.put("institution", "De Brug");
        return cases.family(at(REGENBOOG, child)).theCase(0);
    }

    // "Evidence type + date required; twijfel → task for kwartiermaker/jurist"

    @Test
    void doubtAtTheIntake_nobodyIsAsked_untilAKwartiermakerDecides() {
        CaseInPlay sam = inDoubt("1", "2");

        assertThat(sam.open()).containsExactly("userTask_decideAuthority");
        assertThat(sam.sees("karin", "userTask_decideAuthority")).isTrue();
        assertThat(sam.sees("anna", "userTask_decideAuthority")).isFalse();

        sam.does("karin", "userTask_decideAuthority", Answers.authorityDecided(cases.today(), "1"));

        assertThat(sam.questions()).containsExactly("Ouder 1");
        sam.formSent();
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void theKwartiermakerReadsWhoTheAdultsAre_andNothingElse_andOnlyWhileThereIsDoubt() {
        CaseInPlay sam = inDoubt("1", "2");
        String task = sam.task("userTask_decideAuthority").getId();

        assertThat(dossier("karin", task))
                .contains("Sam Voorbeeld", "Mila Voorbeeld", "twijfel")
                .doesNotContain("06 0000 0000", "De Regenboog", "\"timeline\":[{");
        assertThat(dossier("koen", task)).contains("Mila Voorbeeld");
        assertThat(HttpPerson.inBrowser(port, "ada")
                        .get("/api/tasks/" + task + "/dossier")
                        .statusCode())
                .isEqualTo(404);

        sam.does("karin", "userTask_decideAuthority", Answers.authorityDecided(cases.today(), "1"));
        assertThat(dossier("anna", sam.question("Ouder 1").getId()))
                .contains("Besloten op 03-03-2026 door Karin Smit: document van 03-03-2026");
    }

    @Test
    void doubtLater_sharingStopsAtOnce_untilItIsDecided() {
        CaseInPlay sam = withOneParent().formSent();

        play.start("anna", "authorityChange", with(change(sam, "GRANTED", "2"), "verifiedBy", "DOUBT"));
        assertThat(cases.mayShare(sam)).isFalse();
        cases.runJobs(sam);
        assertThat(sam.open()).contains("userTask_decideAuthority").doesNotContain("userTask_askSigner");

        sam.does("karin", "userTask_decideAuthority", Answers.authorityDecided(cases.today(), "1"));
        assertThat(cases.mayShare(sam)).isTrue();
    }

    @Test
    void whatSomebodySays_isNoEvidence_andTheDateOfTheEvidenceIsAsked() {
        CaseInPlay sam = inDoubt("1");
        Map<String, Object> decided = Answers.authorityDecided(cases.today(), "1");

        for (String field : List.of("proof", "provenOn", "decisionReason", "authority")) {
            assertThatThrownBy(() -> sam.does("karin", "userTask_decideAuthority", with(decided, field, null)))
                    .as(field)
                    .hasMessageContaining(field);
        }
        assertThatThrownBy(
                        () -> sam.does("karin", "userTask_decideAuthority", with(decided, "proof", "STATED_BY_PARENT")))
                .isInstanceOf(RuntimeException.class);
        assertThat(families.isAuthorityInDoubt(sam.id())).isTrue();
    }

    private CaseInPlay inDoubt(String... authority) {
        Map<String, Object> child = new HashMap<>(cases.child("Sam", 8));
        child.put("authority", List.of(authority));
        child.put("authorityVerifiedBy", "DOUBT");
        return cases.family(at(REGENBOOG, child)).theCase(0);
    }

    private String dossier(String who, String task) {
        return HttpPerson.inBrowser(port, who)
                .get("/api/tasks/" + task + "/dossier")
                .body();
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
