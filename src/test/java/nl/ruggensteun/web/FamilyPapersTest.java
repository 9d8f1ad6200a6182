package nl.ruggensteun.web;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.access.AccessLine;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SafetyProfile;
import nl.ruggensteun.family.Violence;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers for a parent or the child: the right words for the right person, and nothing about anybody else. */
@ApplicationTest
class FamilyPapersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private AccessLog log;

    @Autowired
    private Families families;

    @Test
    void aParent_readsWhatASchoolGot_whenFromWhomAndOnWhatGround() {
        CaseInPlay sam =
                cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));

        String page = shared("anna", sam, parent(sam, 1)).body();

        assertThat(page)
                .contains(
                        "Mila Voorbeeld",
                        "De Regenboog",
                        "3 maart 2026",
                        "de naam van het kind",
                        "de IB-er",
                        "Er was toestemming.",
                        "Ja, op 3 maart 2026 aan ouders.",
                        "U mag uw toestemming altijd intrekken.",
                        "5.3.5",
                        "klachtenregeling",
                        "Opvang De Voorbeeldhaven")
                .doesNotContain("Daan", "anna@", "Anna", "Lindelaan");
    }

    @Test
    void aChildOfTwelve_readsItInItsOwnWords() {
        CaseInPlay noor =
                cases.family(at(REGENBOOG, cases.child("Noor", 12))).theCase(0).formSent();

        String page = shared("anna", noor, noor.get().childId().value()).body();

        assertThat(page)
                .contains("Noor Voorbeeld", "Wat kun je doen?", "je naam, dat het mag")
                .doesNotContain("Mila", "Daan", "Wat kunt u doen?", "uw ");
    }

    @Test
    void aChildOfSixteen_isTheOnlyReader() {
        CaseInPlay noor = cases.family(at(REGENBOOG, cases.child("Noor", 16))).theCase(0);

        assertThat(shared("anna", noor, noor.get().childId().value()).statusCode())
                .isEqualTo(200);
        assertThat(shared("anna", noor, parent(noor, 1)).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingShared_isSaid() {
        CaseInPlay sam = cases.one();

        assertThat(shared("anna", sam, parent(sam, 1)).body()).contains("Wij hebben niets aan een school verteld.");
    }

    @Test
    void whoMustNotBeInformed_andWhoIsNotOfTheFamily_getNothing() {
        CaseInPlay sam = cases.one().formSent();
        CaseInPlay other = cases.one();
        safety(sam, Set.of(2), false);

        assertThat(shared("anna", sam, parent(sam, 1)).statusCode()).isEqualTo(200);
        assertThat(shared("anna", sam, parent(sam, 2)).statusCode()).isEqualTo(404);
        assertThat(shared("anna", sam, parent(other, 1)).statusCode()).isEqualTo(404);
        assertThat(shared("anna", sam, sam.get().childId().value()).statusCode())
                .isEqualTo(404);
        assertThat(get("anna", path(sam, "gedeeld")).statusCode()).isEqualTo(404);
        assertThat(get("anna", path(sam, "gedeeld") + "?voor=x").statusCode()).isEqualTo(404);
        assertThat(get("anna", "/gezin/zaak/x/gedeeld").statusCode()).isEqualTo(404);
    }

    @Test
    void whereTheShelterIsSecret_thePaperNamesNoShelter() {
        CaseInPlay sam = cases.one().formSent();
        safety(sam, Set.of(), true);

        assertThat(shared("anna", sam, parent(sam, 1)).body())
                .contains("Mila Voorbeeld")
                .doesNotContain("Voorbeeldhaven", "Ruggensteun", "anna");
    }

    @Test
    void theWithdrawalOfAnother_isNotOnThePaper() {
        CaseInPlay sam = cases.one().formSent();
        String before = shared("anna", sam, parent(sam, 1)).body();

        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));

        assertThat(shared("anna", sam, parent(sam, 1)).body()).isEqualTo(before);
    }

    @Test
    void whoWithdrew_readsWhatStoppedAndSinceWhen_andTheOtherIsNotNamed() {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));
        cases.runJobs(sam);

        String page = get("anna", path(sam, "ingetrokken")).body();

        assertThat(page)
                .contains(
                        "Daan Voorbeeld",
                        "De Regenboog",
                        "U zei het op",
                        "3 maart 2026 om 10:00 uur",
                        "eigen dossier",
                        "Wij helpen u daarbij")
                .doesNotContain("Mila");
    }

    @Test
    void withdrawnBeforeTheSchoolKnew_saysThatItGotNothing() {
        CaseInPlay sam = cases.one().consentGiven();
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));

        assertThat(get("anna", path(sam, "ingetrokken")).body()).contains("De school had nog niets van ons gekregen.");
    }

    @Test
    void whoWithdrewAndMustNotBeInformedNow_getsNoPaper_norIsThereOneWithoutAWithdrawal() {
        CaseInPlay sam = cases.one().formSent();
        assertThat(get("anna", path(sam, "ingetrokken")).statusCode()).isEqualTo(404);
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));
        safety(sam, Set.of(2), false);

        assertThat(get("anna", path(sam, "ingetrokken")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bram", "iris", "ilse", "karin", "ada", "fatima", "mirjam", "rob", "admin"})
    void anybodyElse_seesNoPaper(String user) {
        CaseInPlay sam = cases.one().formSent();
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));

        assertThat(shared(user, sam, parent(sam, 1)).statusCode()).isIn(403, 404);
        assertThat(get(user, path(sam, "ingetrokken")).statusCode()).isIn(403, 404);
    }

    @Test
    void everyLook_andEveryRefusal_isKept() {
        CaseInPlay sam = cases.one().formSent();

        shared("anna", sam, parent(sam, 1));
        shared("bram", sam, parent(sam, 1));

        assertThat(log.of(sam.id()))
                .extracting(AccessLine::userId, AccessLine::sight)
                .contains(tuple("anna", Sight.FULL), tuple("bram", Sight.NONE));
    }

    @Test
    void dossier_offersThePapers_toWhoMayReadThem() throws Exception {
        CaseInPlay sam = cases.one().formSent();
        safety(sam, Set.of(2), false);
        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "1", cases.today()));
        cases.runJobs(sam);
        String task = sam.task("userTask_confirmWithdrawal").getId();

        JsonNode prints = new ObjectMapper()
                .readTree(HttpPerson.inBrowser(port, "anna")
                        .get("/api/tasks/" + task + "/dossier")
                        .body())
                .get("prints");

        assertThat(prints.at("/readers").findValuesAsText("label")).containsExactly("Ouder 1: Mila Voorbeeld");
        assertThat(prints.get("shared").asText()).isEqualTo(path(sam, "gedeeld"));
        assertThat(prints.get("withdrawn").asText()).isEqualTo(path(sam, "ingetrokken"));
    }

    private void safety(CaseInPlay theCase, Set<Integer> mustNotBeInformed, boolean hideShelter) {
        families.recordSafety(
                theCase.get().familyId(),
                new SafetyProfile(
                        false, mustNotBeInformed, Channel.PHONE, null, hideShelter, false, Violence.NONE, true));
    }

    private static UUID parent(CaseInPlay theCase, int number) {
        return theCase.get().family().guardians().get(number - 1).id().value();
    }

    private HttpResponse<String> shared(String user, CaseInPlay theCase, UUID reader) {
        return get(user, path(theCase, "gedeeld") + "?voor=" + reader);
    }

    private HttpResponse<String> get(String user, String path) {
        return HttpPerson.inBrowser(port, user).open(path);
    }

    private static String path(CaseInPlay theCase, String which) {
        return "/gezin/zaak/" + theCase.key() + "/" + which;
    }
}
