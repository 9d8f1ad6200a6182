package nl.ruggensteun.situations;

import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.access.AccessLine;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.reporting.CaseCounts;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** E-15: a case is reopened, or the family returns. */
@ApplicationTest
class E15FamilyReturnsTest {

    private static final Brin6 REGENBOOG = new Brin6(CaseFixture.REGENBOOG);

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Play play;

    @Autowired
    private Consents consents;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private AccessLog log;

    @Autowired
    private CaseCounts counts;

    @Autowired
    private MutableClock clock;

    @Test
    void newTrajectory_isLinkedToTheEarlierOne() {
        CaseInPlay before = cases.one().closed();
        clock.forward(Duration.ofDays(200));

        FamilyInPlay back = cases.returned("bram", before);

        assertThat(back.family().number()).isNotEqualTo(before.get().family().number());
        assertThat(dossier(back, "userTask_explainRuggensteun").at("/earlier").asText())
                .isEqualTo(before.get().family().number());
        CaseInPlay now = caseOf(back);
        assertThat(dossier(now, "userTask_askSigner").at("/earlier").asText())
                .isEqualTo(before.get().family().number());
    }

    @Test
    void newBegeleider_seesWhoTheyAre_whatWasUnsafe_andNothingElseOfTheOldFile() {
        CaseInPlay before = cases.one().supported();
        play.start("anna", "safetyChange", with(Answers.safetyChange(before.key()), "mustNotBeInformed", List.of("2")));
        before.anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()))
                .anna("userTask_chooseClosing", Map.of("closing", "PHONE_ONLY"))
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));
        FamilyInPlay back = cases.returned("bram", before);
        assertThat(dossier(back, "userTask_explainRuggensteun").at("/adults")).isEmpty();

        back.does("bram", "userTask_explainRuggensteun", Answers.explained());
        JsonNode dossier = dossier(back, "userTask_recordFamily");

        assertThat(dossier.at("/adults").findValuesAsText("name")).contains("Mila Voorbeeld", "Daan Voorbeeld");
        assertThat(dossier.at("/children").findValuesAsText("name")).containsExactly("Sam Voorbeeld");
        assertThat(dossier.at("/warnings").toString())
                .contains("Vorige keer: Daan Voorbeeld (Ouder 2) mag niets weten.");
        assertThat(dossier.at("/shared")).isEmpty();
        assertThat(policy.sight(Viewer.ofGroups("bram", List.of("begeleider")), before.id()))
                .isEqualTo(Sight.NONE);
        assertThat(policy.sight(Viewer.ofGroups("anna", List.of("begeleider")), before.id()))
                .isEqualTo(Sight.FULL);
        assertThat(log.of(before.id())).extracting(AccessLine::sight).contains(Sight.CARRIED_OVER);
        back.does("bram", "userTask_recordFamily", Answers.familyAsBefore());
        assertThatThrownBy(() -> back.does("bram", "userTask_recordSafety", Answers.safe()))
                .hasMessageStartingWith("[saferThanBefore]");
        back.does("bram", "userTask_recordSafety", with(Answers.safe(), "mustNotBeInformed", List.of("2")));
    }

    @Test
    void oldConsent_isNeverRevived() {
        CaseInPlay before = cases.one().closed();
        CaseInPlay now = caseOf(cases.returned("bram", before));

        assertThat(disclosures.mayShare(now.id(), REGENBOOG)).isFalse();
        assertThat(disclosures.mayShare(before.id(), REGENBOOG)).isFalse();
        assertThat(consents.isValid(now.id(), REGENBOOG)).isFalse();
        assertThat(now.seenBy("iris")).isEmpty();
        assertThat(now.shared()).isEmpty();
        assertThat(cases.waitingForSchool(now)).isZero();
        assertThat(before.seenBy("iris")).isEmpty();
    }

    @Test
    void schoolContact_isProposed_andCountsWhenSomebodySaysThatItIsStillSo() {
        FamilyInPlay back = peopleOf(cases.returned("bram", cases.one().closed()));

        assertThat(dossier(back, "userTask_recordSchool")
                        .at("/children/0/school")
                        .asText())
                .isEqualTo("vorige keer: De Regenboog");
        assertThat(back.theCases()).isEmpty();
        CaseInPlay now = back.does("bram", "userTask_recordSchool", Answers.schoolAsBefore())
                .theCase(0);

        assertThat(now.get().brin6()).contains(REGENBOOG);
        assertThat(dossier(now, "userTask_askSigner").at("/school/contact/name").asText())
                .isEqualTo("Iris Bakker");
    }

    @Test
    void kwartiermaker_seesReturnsOnlyAsACount() {
        long before = counts.returned();
        CaseInPlay now = caseOf(cases.returned("bram", cases.one().closed()));

        assertThat(counts.returned()).isEqualTo(before + 1);
        var report = HttpPerson.inBrowser(port, "karin").get("/api/reporting/cases");
        assertThat(read(report.body()).at("/returned").asText()).isNotEmpty();
        assertThat(report.body()).doesNotContain("Sam", now.get().family().number());
    }

    @Test
    void erroneousClose_isUndoneWithin30Days_withAReason() {
        CaseInPlay sam = cases.one().closed();
        clock.forward(Duration.ofDays(30));
        assertThatThrownBy(() -> play.start("anna", "reopening", with(Answers.caseReopened(sam.key()), "reason", null)))
                .hasMessageStartingWith("[reason]");

        play.start("anna", "reopening", Answers.caseReopened(sam.key()));
        cases.runJobs(sam);

        assertThat(sam.open()).containsExactly("userTask_askSigner", "userTask_askSigner");
        assertThat(sam.seenBy("iris")).as("the school that knew before").isEmpty();
        assertThat(cases.mayShare(sam)).isFalse();
    }

    @Test
    void erroneousClose_isNotUndoneOnDay31() {
        CaseInPlay sam = cases.one().closed();
        clock.forward(Duration.ofDays(31));

        assertThatThrownBy(() -> play.start("anna", "reopening", Answers.caseReopened(sam.key())))
                .hasMessageStartingWith("[closedCaseId]");
        assertThat(sam.isOver()).isTrue();
    }

    private FamilyInPlay peopleOf(FamilyInPlay back) {
        return back.does("bram", "userTask_explainRuggensteun", Answers.explained())
                .does("bram", "userTask_recordFamily", Answers.familyAsBefore())
                .does("bram", "userTask_recordSafety", Answers.safe());
    }

    private CaseInPlay caseOf(FamilyInPlay back) {
        return peopleOf(back)
                .does("bram", "userTask_recordSchool", Answers.schoolAsBefore())
                .theCase(0);
    }

    private JsonNode dossier(FamilyInPlay family, String task) {
        return dossierOf(family.task(task).getId());
    }

    private JsonNode dossier(CaseInPlay theCase, String task) {
        return dossierOf(theCase.task(task).getId());
    }

    private JsonNode dossierOf(String task) {
        var answer = HttpPerson.inBrowser(port, "bram").get("/api/tasks/" + task + "/dossier");
        assertThat(answer.statusCode()).isEqualTo(200);
        return read(answer.body());
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
