package nl.ruggensteun.process.safety;

import static nl.ruggensteun.process.CaseFixture.ANNA;
import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.process.CaseFixture;
import nl.ruggensteun.process.CaseInPlay;
import nl.ruggensteun.process.FamilyInPlay;
import nl.ruggensteun.process.UnusualAnswers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.EditedDiagram;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.TasklistForms;
import nl.ruggensteun.support.Uploads;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whatever a diagram says, nothing about a child leaves for a school without consent: a kwartiermaker uploads diagrams
 * that skip a step, and the facts of a case change between two steps.
 */
@ApplicationTest
class SkippedConsentTest {

    private static final String FORM =
            """
            {"id": "%s", "type": "default", "schemaVersion": 16, "components": [
              {"type": "textfield", "key": "note", "label": "Wat wilt u kwijt?", "id": "Field_note"}]}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Consents consents;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MutableClock clock;

    private Uploads uploads;

    @BeforeEach
    void remember() {
        uploads = new Uploads(repository, port);
    }

    @AfterEach
    void takeBack() {
        uploads.takeBack();
    }

    @Test
    void aDiagramWithoutTheConsentStep_sendsNothing_andCockpitShowsAnIncident() {
        upload(new EditedDiagram("ruggensteun").bend("flow_consentStoppedToConsent", "callActivity_informSchool"));
        CaseInPlay sam = cases.one();
        assertThat(sam.open()).containsExactly("userTask_informParents");

        assertThatThrownBy(() -> sam.anna("userTask_informParents", Answers.firstContact(cases.today())))
                .hasMessageContaining("De school mag dit niet weten.");

        nothingLeft(sam);
        showsAnIncident(sam);
    }

    @Test
    void aDiagramThatDoesNotTellTheParents_sendsNothing_alsoWithConsent() {
        upload(new EditedDiagram("informSchool").without("userTask_informParents"));
        CaseInPlay sam = cases.one();

        assertThatThrownBy(sam::consentGiven).hasMessageContaining("Vertel het eerst aan de ouders");

        nothingLeft(sam);
        showsAnIncident(sam);
    }

    @Test
    void aDiagramThatGivesTheSchoolItsTaskAtOnce_isStoppedBeforeThatTask() {
        upload(new EditedDiagram("informSchool")
                .without("serviceTask_sendToSchool")
                .without("userTask_informParents"));
        upload(new EditedDiagram("ruggensteun").bend("flow_consentStoppedToConsent", "callActivity_informSchool"));

        isRefusedAtTheLastStepOfTheIntake();
    }

    @Test
    void aDiagramThatNeitherTellsTheParentsNorSendsTheForm_givesTheSchoolNoTask_alsoWithConsent() {
        upload(new EditedDiagram("informSchool")
                .without("serviceTask_sendToSchool")
                .without("userTask_informParents"));
        CaseInPlay sam = cases.one();

        assertThatThrownBy(sam::consentGiven).hasMessageContaining("Deze taak kan niet naar de school.");

        assertThat(sam.seenBy("iris")).isEmpty();
        assertThat(cases.mailsToSchool(sam)).isZero();
    }

    @Test
    void theSupportOfTheFamilyEndsBeforeTheSchoolWasTold_theSchoolNeverHears() {
        FamilyInPlay family = cases.family(at(REGENBOOG, cases.child("Sam", 8)), at(REGENBOOG, cases.child("Noor", 9)));
        CaseInPlay noor = family.theCase(1).consentGiven();
        family.theCase(0)
                .supported()
                .anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()));
        cases.runJobs(noor);

        assertThat(noor.isOver()).isTrue();
        assertThat(noor.shared()).isEmpty();
        assertThat(cases.mailsToSchool(noor)).isZero();
    }

    @Test
    void anOwnTaskForTheSchoolBeforeConsent_doesNotReachTheSchool() {
        upload(new EditedDiagram("ruggensteun")
                .task("flow_supportStartsToSchoolKnown", "askEarly", "Vraag de school alvast", forSchool("ruggensteun"))
                .form("ask-early.form", FORM.formatted("ruggensteun-ask-early")));

        isRefusedAtTheLastStepOfTheIntake();
    }

    @Test
    void aClosingThatDoesNotAskWhetherTheSchoolMayKnow_tellsTheSchoolNothing() {
        upload(new EditedDiagram("afsluiting").without("gateway_mayTellSchool"));
        CaseInPlay sam = cases.one()
                .answers("Ouder 1", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"))
                .anna("userTask_supportWithoutSchool", UnusualAnswers.stopsWithoutSchool(cases.today()));

        assertThatThrownBy(() -> sam.anna("userTask_discussEnd", Answers.parentsInformed(cases.today())))
                .hasMessageContaining("De school mag dit niet weten.");

        nothingLeft(sam);
        showsAnIncident(sam);
    }

    @Test
    void consentWithdrawnBeforeTheJobRuns_sendsNothing() {
        CaseInPlay sam = cases.one().consentGiven();
        Task inform = sam.task("userTask_informParents");
        cases.hands().complete(ANNA, inform, Answers.firstContact(cases.today()));
        withdraw(sam);

        assertThatThrownBy(() -> cases.runJobs(sam)).hasMessageContaining("De toestemming is ingetrokken");

        nothingLeft(sam);
    }

    @Test
    void consentWithdrawn_theSchoolsTaskIsOutOfReach() {
        CaseInPlay sam = cases.one().formSent();
        assertThat(sam.sees("iris", "userTask_confirmReceipt")).isTrue();

        withdraw(sam);

        schoolCannotReach(sam, "userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
    }

    @Test
    void theChildTurnsTwelve_theSchoolsTaskIsOutOfReachThatSameDay() {
        Map<String, Object> almostTwelve =
                Answers.child("Noor", "Voorbeeld", cases.today().plusDays(1).minusYears(12), "1", "2");
        CaseInPlay noor = cases.family(at(REGENBOOG, almostTwelve)).theCase(0).formSent();
        assertThat(noor.sees("iris", "userTask_confirmReceipt")).isTrue();

        clock.forward(Duration.ofDays(1));

        schoolCannotReach(noor, "userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
    }

    @Test
    void anOwnTaskOfTheSchool_isOutOfReachToo_whenConsentIsWithdrawn() {
        upload(new EditedDiagram("informSchool")
                .task("flow_confirmReceiptToConfirmed", "askMore", "Nog een vraag", forSchool("informSchool"))
                .form("ask-more.form", FORM.formatted("informSchool-ask-more")));
        CaseInPlay sam =
                cases.one().formSent().atSchool("userTask_confirmReceipt", Answers.receiptConfirmed(cases.today()));
        assertThat(sam.sees("iris", "userTask_askMore")).isTrue();

        withdraw(sam);

        schoolCannotReach(sam, "userTask_askMore", Map.of("note", "Zou hij morgen komen?"));
    }

    private void isRefusedAtTheLastStepOfTheIntake() {
        FamilyInPlay family = cases.safe(cases.child("Sam", 8));

        assertThatThrownBy(() -> family.recordSchool(Answers.attends(REGENBOOG)))
                .hasMessageContaining("Deze taak kan niet naar de school.");

        assertThat(family.open()).containsExactly("userTask_recordSchool");
        assertThat(family.theCases()).isEmpty();
    }

    private void schoolCannotReach(CaseInPlay theCase, String task, Map<String, Object> answers) {
        String id = theCase.task(task).getId();
        var iris = new TasklistForms(HttpPerson.inBrowser(port, "iris"));

        assertThat(theCase.seenBy("iris")).isEmpty();
        assertThat(iris.person()
                        .get("/camunda/api/engine/engine/default/task?processInstanceBusinessKey=" + theCase.key())
                        .body())
                .doesNotContain(id);
        for (String part : List.of("", "/form", "/deployed-form", "/form-variables", "/variables", "/identity-links")) {
            assertThat(iris.person()
                            .get("/camunda/api/engine/engine/default/task/" + id + part)
                            .statusCode())
                    .as("GET task" + part)
                    .isIn(401, 403, 404);
        }
        assertThat(iris.submit(id, answers).statusCode()).isIn(403, 404, 409);
        assertThat(theCase.open()).contains(task);
    }

    private void nothingLeft(CaseInPlay theCase) {
        assertThat(theCase.shared()).isEmpty();
        assertThat(cases.mailsToSchool(theCase)).isZero();
        assertThat(theCase.seenBy("iris")).isEmpty();
        assertThat(theCase.seenBy("ilse")).isEmpty();
    }

    private void showsAnIncident(CaseInPlay theCase) {
        theCase.jobsExhausted();

        assertThat(theCase.incidents()).hasSize(1).allSatisfy(incident -> assertThat(incident)
                .doesNotContain("Sam", "Voorbeeld"));
    }

    private static Consumer<UserTask> forSchool(String process) {
        return task -> {
            String word = task.getId().substring(task.getId().indexOf('_') + 1);
            task.setCamundaCandidateGroups("${schoolGroup}");
            task.setCamundaFormRef(
                    process + "-" + word.replaceAll("([A-Z])", "-$1").toLowerCase());
            task.setCamundaFormRefBinding("deployment");
        };
    }

    private void upload(EditedDiagram diagram) {
        uploads.by("karin", diagram);
    }

    private void withdraw(CaseInPlay theCase) {
        var parent = theCase.family().family().guardians().get(0);
        consents.withdraw(
                theCase.id(), theCase.get().brin6().orElseThrow(), PersonRef.of(parent.id()), cases.today(), ANNA);
    }
}
