package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.access.AccessLine;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * E-17 and E-18 on paper and on a tablet: a form to sign, in two languages, read aloud by the device, without an account.
 * The tests bring an Arabic "text" of their own, which is no translation.
 */
@ApplicationTest
class E18PaperAndSpokenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Families families;

    @Autowired
    private AccessLog log;

    @Test
    void theFormToSign_isPrintedBeforeTheYes_forOnePerson() {
        CaseInPlay sam = cases.one();

        assertThat(form(sam, "").body())
                .contains(
                        "Mogen wij met de school praten?",
                        "Mila Voorbeeld",
                        "Sam",
                        "De Regenboog",
                        "U mag later altijd stoppen.",
                        "Handtekening",
                        "in mijn eigen woorden",
                        "Anna")
                .doesNotContain("Daan", "uitgelegd met een tolk");
        assertThat(sam.questions()).containsExactly("Ouder 1", "Ouder 2");
    }

    @Test
    void whatIsSignedOnPaper_isWrittenDownWithItsDay_andCounts() {
        CaseInPlay sam = cases.one();
        form(sam, "");

        sam.consentGiven();

        assertThat(sam.open()).containsExactly("userTask_informParents");
    }

    @Test
    void besideDutch_itSaysTheSameInTheLanguageOfTheParents_fromRightToLeftWhereThatIsHow() {
        CaseInPlay sam = inArabic();

        assertThat(form(sam, "").body())
                .contains(
                        "Mogen wij met de school praten?",
                        "lang=\"ar\" dir=\"rtl\"",
                        "[ar] adult.declare Sam De Regenboog")
                .contains("Het is uitgelegd met een tolk.")
                .doesNotContain("legt dit uit vanuit de");
    }

    @Test
    void withoutATextInThatLanguage_theInterpreterExplainsFromDutch() {
        CaseInPlay sam = cases.one();

        assertThat(form(sam, "&taal=ti").body())
                .contains("De tolk legt dit uit vanuit de")
                .doesNotContain("lang=\"ti\"");
        assertThat(form(sam, "&taal=en").body()).contains("May we talk with the school?");
    }

    @Test
    void aChildOfTwelve_getsAFormInItsOwnWords() {
        CaseInPlay noor = cases.family(at(REGENBOOG, cases.child("Noor", 12))).theCase(0);

        assertThat(open("anna", noor, "toestemming?voor=" + noor.get().childId())
                        .body())
                .contains("Je mag later altijd stoppen.")
                .doesNotContain("U mag later");
    }

    @Test
    void whoMustNotBeInformed_getsNoForm_norDoesAnybodyWithoutAQuestion() {
        CaseInPlay sam = cases.one().formSent();
        safety(sam, Set.of(1), false);
        assertThat(form(sam, "").statusCode()).isEqualTo(404);

        safety(sam, Set.of(), false);
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));
        assertThat(form(sam, "").statusCode()).isEqualTo(404);
        assertThat(open("anna", sam, "toestemming").statusCode()).isEqualTo(404);
        assertThat(open("anna", sam, "toestemming?voor=x").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheBegeleiderOfTheCase_printsIt_andEveryLookIsKept() {
        CaseInPlay sam = cases.one();
        for (String other : List.of("bram", "iris", "karin", "ada", "fatima", "mirjam", "rob", "admin")) {
            assertThat(open(other, sam, "toestemming?voor=" + parent(sam)).statusCode())
                    .as(other)
                    .isIn(403, 404);
        }
        form(sam, "");

        assertThat(log.of(sam.id())).extracting(AccessLine::userId).contains("anna", "bram");
    }

    @Test
    void whereTheShelterIsSecret_theFormNamesNobodyWhoCouldBeAsked() {
        CaseInPlay sam = cases.one();
        safety(sam, Set.of(), true);

        assertThat(form(sam, "").body()).contains("De Regenboog").doesNotContain("Voorbeeldhaven", "Anna", "anna@");
    }

    @Test
    void theExplanation_isOneIdeaAScreen_andKnowsOfNoFamily() {
        String page = get("anna", "/gezin/uitleg").body();

        assertThat(page.split("class=\"step\"")).hasSize(11);
        assertThat(page)
                .contains("U mag nee zeggen. De opvang blijft hetzelfde.", "in uw eigen woorden vertellen")
                .doesNotContain("Voorbeeld", "Anna");
        assertThat(get("anna", "/gezin/uitleg?taal=ar").body()).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(get("anna", "/gezin/uitleg?taal=xx").body()).contains("<html lang=\"nl\" dir=\"ltr\">");
    }

    @Test
    void everyPaperForTheFamily_canBeReadAloudByTheDevice_withoutNetwork() throws IOException {
        CaseInPlay sam = cases.one().formSent();
        String shared = open("anna", sam, "gedeeld?voor=" + parent(sam)).body();
        String consent = form(sam, "").body();
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));
        String withdrawn = open("anna", sam, "ingetrokken").body();

        assertThat(List.of(
                        shared, consent, withdrawn, get("anna", "/gezin/uitleg").body()))
                .allSatisfy(page ->
                        assertThat(page).contains("/ruggensteun/read-aloud.js", "data-read-aloud", "Lees voor"));
        assertThat(Files.readString(Path.of("src/main/resources/static/ruggensteun/read-aloud.js")))
                .contains("localService")
                .doesNotContain("fetch(", "XMLHttpRequest", "http:");
        HttpResponse<String> page = get("anna", "/gezin/uitleg");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContainPattern("<script>|style=\"");
    }

    @Test
    void theTeachBack_isAQuestionOnTheChecklist() throws IOException {
        assertThat(Files.readString(Path.of("forms", "consent", "ask-signer.form")))
                .contains("Wilt u in eigen woorden vertellen wat u tekent?", "Het papier telt even veel.");
    }

    private CaseInPlay inArabic() {
        return cases.registered(UnusualAnswers.needsInterpreter(cases.today()))
                .anna("userTask_arrangeInterpreter", UnusualAnswers.interpreterArranged())
                .anna("userTask_explainRuggensteun", UnusualAnswers.interpreted(Answers.explained()))
                .anna(
                        "userTask_recordFamily",
                        Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), cases.child("Sam", 8)))
                .anna("userTask_recordSafety", Answers.safe())
                .recordSchool(Answers.attends(REGENBOOG))
                .theCase(0);
    }

    private void safety(CaseInPlay theCase, Set<Integer> mustNotBeInformed, boolean hideShelter) {
        families.recordSafety(
                theCase.get().familyId(),
                new SafetyProfile(
                        false, mustNotBeInformed, Channel.PHONE, null, hideShelter, false, Violence.NONE, true));
    }

    private HttpResponse<String> form(CaseInPlay theCase, String more) {
        return open("anna", theCase, "toestemming?voor=" + parent(theCase) + more);
    }

    private static UUID parent(CaseInPlay theCase) {
        return theCase.get().family().guardians().get(0).id().value();
    }

    private HttpResponse<String> open(String user, CaseInPlay theCase, String which) {
        return get(user, "/gezin/zaak/" + theCase.key() + "/" + which);
    }

    private HttpResponse<String> get(String user, String path) {
        return HttpPerson.inBrowser(port, user).open(path);
    }
}
