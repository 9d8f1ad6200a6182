package nl.ruggensteun.process;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static nl.ruggensteun.process.UnusualAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.EditedDiagram;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.ModelerUpload;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Uploads;
import nl.ruggensteun.timeline.KeptAnswer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Kwartiermaker Karin adds a question, a column per child and a task of her own to the intake, with exactly the calls
 * that Camunda Modeler makes. New cases ask it, running ones go on as they were; no build, no restart.
 */
@ApplicationTest
class KwartiermakerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private EntityManager entities;

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
    void modeler_findsOutThatALoginIsNeeded_andThenWhichEngineItIs() {
        assertThat(HttpPerson.stranger(port)
                        .get("/engine-rest/deployment?maxResults=0")
                        .statusCode())
                .isEqualTo(401);
        var karin = HttpPerson.withBasicLogin(port, "karin", DemoUsers.PASSWORD);
        assertThat(karin.get("/engine-rest/deployment?maxResults=0").statusCode())
                .isEqualTo(200);
        assertThat(karin.get("/engine-rest/version").body()).contains("7.24.0");
    }

    @Test
    void anAddedQuestion_isAskedInNewCases_andItsAnswerIsKeptWithItsLabel() {
        uploads.by("karin", intake());

        FamilyInPlay family = atSafety().anna("userTask_recordSafety", safe("worries", "Mila slaapt slecht"));

        assertThat(kept(family))
                .extracting(KeptAnswer::label, KeptAnswer::value, KeptAnswer::answeredBy)
                .contains(tuple("Welke zorgen heeft de ouder?", "Mila slaapt slecht", "anna"));
    }

    @Test
    void anAddedChoice_isKeptInTheWordsThatThePersonRead() {
        EditedDiagram asked = intake();
        for (String field : List.of(
                """
                {"type": "checkbox", "key": "hasPet", "label": "Is er een huisdier?", "id": "Field_hasPet"}""",
                """
                {"type": "checkbox", "key": "hasBike", "label": "Is er een fiets?", "id": "Field_hasBike"}""",
                """
                {"type": "datetime", "subtype": "date", "key": "moved", "dateLabel": "Verhuisd op", "id": "Field_moved"}""",
                """
                {"type": "checklist", "key": "wishes", "label": "Wat helpt?", "id": "Field_wishes",
                 "values": [{"label": "Een fiets", "value": "BIKE"}, {"label": "Een tas", "value": "BAG"}]}""")) {
            asked.question("record-safety.form", field);
        }
        uploads.by("karin", asked);

        Map<String, Object> answers = new HashMap<>(safe("extraTalk", "NO"));
        answers.putAll(
                Map.of("hasPet", true, "hasBike", false, "moved", "2026-02-05", "wishes", List.of("BIKE", "BAG")));
        FamilyInPlay family = atSafety().anna("userTask_recordSafety", answers);

        assertThat(kept(family))
                .extracting(KeptAnswer::label, KeptAnswer::value)
                .contains(
                        tuple("Is er een extra gesprek nodig?", "Nee"),
                        tuple("Is er een huisdier?", "ja"),
                        tuple("Is er een fiets?", "nee"),
                        tuple("Verhuisd op", "05-02-2026"),
                        tuple("Wat helpt?", "Een fiets, Een tas"));
    }

    @Test
    void anAddedQuestion_isOptional_unlessTheFormSaysOtherwise() {
        uploads.by("karin", intake());

        assertThat(atSafety().anna("userTask_recordSafety", Answers.safe()).open())
                .containsExactly("userTask_recordSchool");
    }

    @Test
    void anAddedColumnPerChild_isKeptForEachRow() {
        uploads.by("karin", intake());
        var sam = with(Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1"), "hobby", "Voetbal");
        var noor = Answers.child("Noor", "Voorbeeld", cases.today().minusYears(6), "1");

        FamilyInPlay family = cases.registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna("userTask_recordFamily", Answers.family(List.of("Mila Voorbeeld"), sam, noor));

        assertThat(kept(family))
                .extracting(KeptAnswer::field, KeptAnswer::label, KeptAnswer::value)
                .contains(tuple("children.0.hobby", "Wat doet het kind graag?", "Voetbal"));
    }

    @Test
    void anAddedChoice_leadsToTheAddedTask() {
        uploads.by("karin", intake());

        assertThat(atSafety()
                        .anna("userTask_recordSafety", safe("extraTalk", "YES"))
                        .open())
                .containsExactly("userTask_extraTalk");
        assertThat(atSafety()
                        .anna("userTask_recordSafety", safe("extraTalk", "NO"))
                        .open())
                .containsExactly("userTask_recordSchool");
    }

    @Test
    void anAddedTask_isDoneWithItsOwnForm_andTheCaseGoesOn() {
        uploads.by("karin", intake());

        FamilyInPlay family = atSafety()
                .anna("userTask_recordSafety", safe("extraTalk", "YES"))
                .anna("userTask_extraTalk", Map.of("story", "Samen naar de speeltuin", "minutes", 30));

        assertThat(family.open()).containsExactly("userTask_recordSchool");
        assertThat(kept(family))
                .extracting(KeptAnswer::label, KeptAnswer::value)
                .contains(tuple("Hoe ging het?", "Samen naar de speeltuin"), tuple("Hoeveel minuten?", "30"));
        assertThat(family.recordSchool(Answers.attends(REGENBOOG)).theCases()).hasSize(1);
    }

    @Test
    void aChoiceBecomesAVariable_freeTextNeverDoes() {
        uploads.by("karin", intake());

        FamilyInPlay family = atSafety()
                .anna("userTask_recordSafety", with(safe("extraTalk", "YES"), "worries", "Mila slaapt slecht"));

        Map<String, Object> variables =
                cases.tasks.getVariables(family.task("userTask_extraTalk").getId());
        assertThat(variables).containsEntry("extraTalk", "YES").doesNotContainKey("worries");
        assertThat(variables.values()).doesNotContain("Mila slaapt slecht");
    }

    @Test
    void textInAnAddedChoice_isRefused() {
        uploads.by("karin", intake());
        FamilyInPlay family = atSafety();

        assertThatThrownBy(() -> family.anna("userTask_recordSafety", safe("extraTalk", "Mila slaapt slecht")))
                .hasMessage("[extraTalk] Kies een van de antwoorden.");
        family.anna("userTask_recordSafety", safe("extraTalk", "YES"));
        assertThatThrownBy(() -> family.anna("userTask_extraTalk", Map.of("minutes", "Mila slaapt slecht")))
                .hasMessage("[minutes] Dit is geen getal.");
    }

    @Test
    void anAnswerLongerThanTheAddedQuestionAllows_isRefused() {
        uploads.by("karin", intake());
        FamilyInPlay family = atSafety();

        assertThatThrownBy(() -> family.anna("userTask_recordSafety", safe("worries", "a".repeat(201))))
                .hasMessage("[worries] Maak dit korter: hoogstens 200 tekens.");
    }

    @Test
    void aRunningCase_goesOnAsItWas() {
        FamilyInPlay running = atSafety();

        uploads.by("karin", intake());

        assertThatThrownBy(() -> running.anna("userTask_recordSafety", safe("worries", "Mila slaapt slecht")))
                .hasMessageStartingWith("Dit formulier is veranderd of kent een veld niet.");
        running.anna("userTask_recordSafety", Answers.safe());
        assertThat(running.open()).containsExactly("userTask_recordSchool");
        assertThat(running.recordSchool(Answers.attends(REGENBOOG)).theCases()).hasSize(1);
    }

    @Test
    void theSameUploadTwice_makesNoNewVersion() {
        EditedDiagram changed = intake();
        uploads.by("karin", changed);
        int version = version("intake");

        uploads.by("koen", changed);

        assertThat(version("intake")).isEqualTo(version);
    }

    @Test
    void aTaskDrawnWithoutADueDate_getsTheDateOfTheLastRow() {
        uploads.by(
                "karin",
                new EditedDiagram("intake")
                        .task("flow_interpreterToExplainRuggensteun", "callParents", "Bel de ouders", task -> {
                            task.setCamundaAssignee("${begeleider}");
                            task.setCamundaFormRef("intake-call-parents");
                            task.setCamundaFormRefBinding("deployment");
                            task.getDomElement().removeAttribute(BpmnModelConstants.CAMUNDA_NS, "dueDate");
                        })
                        .form(
                                "call-parents.form",
                                """
                                {"id": "intake-call-parents", "type": "default", "schemaVersion": 16, "components": [
                                  {"type": "textarea", "key": "story", "label": "Hoe ging het?", "id": "Field_story"}]}
                                """));

        assertThat(day(cases.registered(), "userTask_callParents")).isEqualTo("2026-03-17");
    }

    @Test
    void aTargetDate_isChangedByUploadingOnlyTheTable() throws IOException {
        FamilyInPlay before = cases.registered();
        String table = Files.readString(Path.of("processes/ruggensteun/targetDates.dmn"));
        String changed = table.replaceFirst(
                "(?s)(?<=intake\\.userTask_explainRuggensteun)(?<before>.{1,200}?<text>)3</text>", "${before}7</text>");
        assertThat(changed).isNotEqualTo(table);

        uploads.by("karin", new ModelerUpload("targetDates").file("targetDates.dmn", changed));

        assertThat(day(before)).isEqualTo("2026-03-06");
        assertThat(day(cases.registered())).isEqualTo("2026-03-12");
    }

    private EditedDiagram intake() {
        return new EditedDiagram("intake")
                .question(
                        "record-safety.form",
                        """
                        {"type": "textarea", "key": "worries", "label": "Welke zorgen heeft de ouder?",
                         "validate": {"maxLength": 200}, "id": "Field_worries"}""")
                .question(
                        "record-safety.form",
                        """
                        {"type": "radio", "key": "extraTalk", "label": "Is er een extra gesprek nodig?",
                         "values": [{"label": "Ja", "value": "YES"}, {"label": "Nee", "value": "NO"}],
                         "id": "Field_extraTalk"}""")
                .column(
                        "record-family.form",
                        "children",
                        """
                        {"type": "textfield", "key": "hobby", "label": "Wat doet het kind graag?", "id": "Field_hobby"}""")
                .taskIf(
                        "${extraTalk == 'YES'}",
                        "flow_recordSafetyToRecordSchool",
                        "extraTalk",
                        "Voer het extra gesprek",
                        task -> {
                            task.setCamundaAssignee("${begeleider}");
                            task.setCamundaFormRef("intake-extra-talk");
                            task.setCamundaFormRefBinding("deployment");
                        })
                .form(
                        "extra-talk.form",
                        """
                        {"id": "intake-extra-talk", "type": "default", "schemaVersion": 16, "components": [
                          {"type": "textarea", "key": "story", "label": "Hoe ging het?", "id": "Field_story"},
                          {"type": "number", "key": "minutes", "label": "Hoeveel minuten?", "id": "Field_minutes"}]}
                        """);
    }

    private FamilyInPlay atSafety() {
        return cases.registered()
                .anna("userTask_explainRuggensteun", Answers.explained())
                .anna(
                        "userTask_recordFamily",
                        Answers.family(
                                List.of("Mila Voorbeeld"),
                                Answers.child("Sam", "Voorbeeld", cases.today().minusYears(8), "1")));
    }

    private static Map<String, Object> safe(String question, Object answer) {
        return with(Answers.safe(), question, answer);
    }

    private List<KeptAnswer> kept(FamilyInPlay family) {
        return entities.createQuery("from KeptAnswer where familyId = :family", KeptAnswer.class)
                .setParameter("family", family.id().value())
                .getResultList();
    }

    private int version(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static String day(FamilyInPlay family) {
        return day(family, "userTask_explainRuggensteun");
    }

    private static String day(FamilyInPlay family, String task) {
        return family.task(task)
                .getDueDate()
                .toInstant()
                .atZone(MutableClock.ZONE)
                .toLocalDate()
                .toString();
    }
}
