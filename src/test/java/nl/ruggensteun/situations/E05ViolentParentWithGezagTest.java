package nl.ruggensteun.situations;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.ruggensteun.consent.MissingSignature;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.DatabaseTables;
import nl.ruggensteun.support.HttpPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-05: a violent former partner has gezag, and the address of mother and child is secret. */
@ApplicationTest
class E05ViolentParentWithGezagTest {

    private static final String OTHERS_ASK =
            "Vraagt iemand anders naar dit kind? Zeg niets en bel eerst de begeleider.";

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private MissingSignatures missing;

    @Autowired
    private DataSource database;

    @LocalServerPort
    private int port;

    @Test
    void nobodyIsEverToldToAskThatParent() {
        CaseInPlay sam = hidden();
        assertThat(sam.questions()).containsExactly("Ouder 1");

        sam.answers("Ouder 1", Answers.consentGiven(cases.today()));

        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
        sam.anna("userTask_discussNoConsent", UnusualAnswers.noConsent("ASK_AGAIN"));
        assertThat(sam.questions()).isEmpty();
        assertThat(sam.open()).containsExactly("userTask_discussNoConsent");
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void twoPeopleDecide_withoutOneAttempt_andWhetherALawyerWasAskedIsKept_notWhatWasSaid() {
        CaseInPlay sam = decided();

        MissingSignature asked = missing.of(sam.id()).get(0);
        assertThat(asked.attempts()).isEmpty();
        assertThat(asked.lawyerAsked()).contains(true);
        assertThat(asked.lawyerAskedOn()).contains(cases.today());
        assertThat(cases.mayShare(sam)).isTrue();
        assertThat(sam.open()).containsExactly("userTask_informParents", "userTask_readDecision");
    }

    @Test
    void attemptsToReachThatParent_areRefused() {
        CaseInPlay sam = hidden().answers("Ouder 1", Answers.consentGiven(cases.today()));

        assertThatThrownBy(() ->
                        play.start("anna", "missingSignature", Answers.unreachable(sam.key(), "2", cases.today())))
                .hasMessageStartingWith("[ground]");
        assertThatThrownBy(() -> play.start(
                        "anna",
                        "missingSignature",
                        UnusualAnswers.with(
                                Answers.unsafeToAsk(sam.key(), "2", cases.today()),
                                "attempts",
                                List.of(Map.of("triedOn", cases.today().toString(), "channel", "PHONE")))))
                .hasMessageStartingWith("[attempts] Vraag deze persoon niets.");
    }

    @Test
    void nothingIsAddressedToThatParent() {
        CaseInPlay sam = decided().anna("userTask_informParents", toldByPhone());
        cases.sendMails(sam);

        List<String> addressed = new ArrayList<>();
        new DatabaseTables(database)
                .query(
                        "select recipient_kind, recipient_id from rs_notification where cast(case_id as varchar(36)) = '"
                                + sam.key() + "'",
                        row -> addressed.add(row.getString(1) + " " + row.getString(2)));
        assertThat(addressed).isNotEmpty().noneMatch(one -> one.contains("Daan") || one.contains(father(sam)));
    }

    @Test
    void aTalkWithBothParents_cannotBePlanned_andThePlaceIsFree() {
        CaseInPlay sam = atTheStartgesprek();
        assertThatThrownBy(sam::meetingPlanned).hasMessageStartingWith("[mode]");

        assertThatThrownBy(() -> sam.anna(
                        "userTask_planMeeting",
                        Answers.meetingApart(cases.today().plusDays(3), cases.today())))
                .as("the other parent must not be invited")
                .hasMessageStartingWith("[mode]");
        var withOne = new HashMap<>(Answers.meetingPlanned(cases.today().plusDays(3), cases.today()));
        withOne.put("mode", "ONE_PARENT");
        withOne.put("parent", "1");
        withOne.put("place", "in de bibliotheek");
        sam.anna("userTask_planMeeting", withOne);

        assertThat(sam.open()).contains("userTask_confirmMeeting");
    }

    @Test
    void theSchool_seesNoNameOfThatParent_noAddress_andNoMailboxOfTheShelter() throws Exception {
        CaseInPlay sam = decided().anna("userTask_informParents", toldByPhone());

        JsonNode seen = new ObjectMapper().readTree(dossierOfSchool(sam));

        assertThat(seen.at("/begeleiderContact/name").asText()).isEqualTo("Anna de Wit");
        assertThat(seen.at("/begeleiderContact/email").isMissingNode()).isTrue();
        assertThat(seen.toString())
                .contains("Sam Voorbeeld")
                .doesNotContain("Daan", "Mila", "Ouder", "geheim", "geweld", "anna@", "Voorbeeldhaven");
    }

    @Test
    void theSchool_readsWithEveryChildWhatToDoWhenOthersAsk() {
        CaseInPlay hidden = decided().anna("userTask_informParents", toldByPhone());
        CaseInPlay safe = cases.one().formSent();

        for (CaseInPlay one : List.of(hidden, safe)) {
            assertThat(dossierOfSchool(one)).contains(OTHERS_ASK);
            String task = one.task("userTask_confirmReceipt").getId();
            assertThat(HttpPerson.inBrowser(port, "iris")
                            .get("/camunda/api/engine/engine/default/task/" + task + "/deployed-form")
                            .body())
                    .contains(OTHERS_ASK);
        }
    }

    @Test
    void thatParent_mayTakeTheConsentBack() {
        CaseInPlay sam = decided();

        play.start("anna", "withdrawal", Answers.withdrawal(sam.key(), "2", cases.today()));
        cases.runJobs(sam);

        assertThat(cases.mayShare(sam)).isFalse();
        assertThat(sam.endsOf("missingSignature")).containsExactly("endEvent_noLongerMissing");
    }

    @Test
    void thatParentIsNoDangerAnyMore_thenTheDecisionIsWorthless_andIsAskedLikeAnybody() {
        CaseInPlay sam = decided();

        play.start("anna", "safetyChange", Answers.safetyChange(sam.key()));
        assertThat(cases.mayShare(sam)).isFalse();
        cases.runJobs(sam);

        assertThat(sam.questions()).containsExactly("Ouder 2");
    }

    /** Both parents have gezag; the second must hear nothing, and nobody may know where the family is. */
    private CaseInPlay hidden() {
        Map<String, Object> unsafe = new HashMap<>(Answers.safe());
        unsafe.put("addressConfidential", true);
        unsafe.put("hideShelterName", true);
        unsafe.put("mustNotBeInformed", List.of("2"));
        unsafe.put("violence", "PAST");
        return cases.registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna(
                        "userTask_recordFamily",
                        Answers.family(List.of("Mila Voorbeeld", "Daan Voorbeeld"), cases.child("Sam", 8)))
                .anna("userTask_recordSafety", unsafe)
                .recordSchool(Answers.attends(REGENBOOG))
                .theCase(0);
    }

    private CaseInPlay decided() {
        CaseInPlay sam = hidden().answers("Ouder 1", Answers.consentGiven(cases.today()));
        play.start("anna", "missingSignature", Answers.unsafeToAsk(sam.key(), "2", cases.today()));
        cases.runJobs(sam);
        var yes = Answers.signatureDecision("APPROVED", cases.today().plusDays(60));
        return sam.does("karin", "userTask_decideAsKwartiermaker", yes).does("ada", "userTask_decideAsOfficer", yes);
    }

    private CaseInPlay atTheStartgesprek() {
        return decided()
                .anna("userTask_informParents", toldByPhone())
                .atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()))
                .anna("userTask_talkAtShelter", Answers.talkedAtShelter(cases.today()))
                .atSchool("userTask_talkAtSchool", Answers.talkedAtSchool(cases.today()))
                .anna("userTask_fileForm", Answers.filed(cases.today()))
                .anna("userTask_prepareStartgesprek", Answers.startgesprekPrepared(cases.today()));
    }

    /** Where the shelter's name is hidden, a school can only call. */
    private Map<String, Object> toldByPhone() {
        return UnusualAnswers.with(Answers.firstContact(cases.today()), "phone", "010 000 0000");
    }

    private String dossierOfSchool(CaseInPlay sam) {
        return HttpPerson.inBrowser(port, "iris")
                .get("/api/tasks/" + sam.task("userTask_confirmReceipt").getId() + "/dossier")
                .body();
    }

    private static String father(CaseInPlay sam) {
        return sam.get().family().guardians().get(1).id().toString();
    }
}
