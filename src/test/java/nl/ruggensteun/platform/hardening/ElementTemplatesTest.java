package nl.ruggensteun.platform.hardening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What Camunda Modeler offers in its list of templates works: the same steps, with the same settings as our own boxes. */
@ApplicationTest
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of(".camunda", "element-templates");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** They need what only their own process gives them: a message, a change of the situation, a family that left. */
    private static final Set<String> ONLY_IN_THEIR_OWN_PROCESS = Set.of(
            "sendNotificationDelegate",
            "remindDelegate",
            "bringCaseUpToDateDelegate",
            "closeFamilyDelegate",
            "findMissingSignersDelegate",
            "findComingBirthdaysDelegate",
            "lookAtSchoolYearDelegate",
            "replanUnsafeMeetingsDelegate",
            "restartCaseDelegate",
            "startIntakeDelegate",
            "tellOldSchoolDelegate",
            "tellSchoolAfterAuthorityDelegate",
            "tellSchoolAfterCorrectionDelegate",
            "tellSchoolOfMistakeDelegate",
            "tellSchoolTasksLapsedDelegate",
            "warnDeadlineDelegate",
            "giveTasksToSubstituteDelegate",
            "takeTasksBackDelegate",
            "giveTasksToSchoolDelegate",
            "restoreContactDelegate",
            "askAboutChildrenDelegate",
            "warnOfNoticeDayDelegate",
            "closeCovenantDelegate",
            "updateCovenantDelegate",
            "lookAtCovenantsDelegate");

    @Autowired
    private ModelGuard guard;

    @Autowired
    private Map<String, JavaDelegate> delegates;

    @Autowired
    private ProcessEngine engine;

    @Test
    void everyTemplate_hasAnIdOfItsOwn_andDutchWordsForThePerson() throws IOException {
        assertThat(templates())
                .extracting(template -> template.path("id").asText())
                .doesNotHaveDuplicates();
        assertThat(templates()).allSatisfy(template -> {
            assertThat(template.path("id").asText()).startsWith("nl.ruggensteun.");
            assertThat(template.path("name").asText()).startsWith("Ruggensteun: ");
            assertThat(template.path("description").asText()).endsWith(".");
            assertThat(template.path("version").asInt()).isPositive();
            assertThat(template.path("appliesTo").isArray()).isTrue();
            assertThat(template.path("elementType").path("value").asText()).startsWith("bpmn:");
            assertThat(template.path("properties"))
                    .allSatisfy(property -> assertThat(property.has("binding")).isTrue());
        });
    }

    @Test
    void everyStepThatWorksInAnyDiagram_hasATemplate_andNoOther() throws IOException {
        Set<String> wanted = delegates.keySet().stream()
                .filter(name -> !ONLY_IN_THEIR_OWN_PROCESS.contains(name))
                .map(name -> "${" + name + "}")
                .collect(Collectors.toSet());
        Set<String> offered = templates().stream()
                .map(ElementTemplatesTest::settings)
                .filter(settings -> settings.containsKey("camunda:delegateExpression"))
                .map(settings -> settings.get("camunda:delegateExpression"))
                .collect(Collectors.toSet());

        assertThat(offered).isEqualTo(wanted);
    }

    /** A template cannot say how often to try again, so our boxes say what the engine does without saying. */
    @Test
    void stepOfATemplate_isSavedAndTriedAgainLikeOurOwn() throws IOException {
        String usual =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getFailedJobRetryTimeCycle();
        Map<String, ServiceTask> boxes = new TreeMap<>();
        try (var files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(ServiceTask.class).stream())
                    .forEach(box -> boxes.put(box.getCamundaDelegateExpression(), box));
        }
        for (JsonNode template : templates()) {
            Map<String, String> settings = settings(template);
            String called = settings.get("camunda:delegateExpression");
            if (called == null) {
                continue;
            }
            ServiceTask box = boxes.get(called);
            assertThat(Boolean.parseBoolean(settings.get("camunda:asyncBefore")))
                    .as("asyncBefore of " + called)
                    .isEqualTo(box.isCamundaAsyncBefore());
            assertThat(settings.get("name")).as("name of " + called).isEqualTo(box.getName());
            if (box.isCamundaAsyncBefore()) {
                assertThat(box.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .singleResult()
                                .getTextContent())
                        .as("tries of " + called)
                        .isEqualTo(usual);
            }
        }
    }

    @TestFactory
    List<DynamicTest> boxOfATemplate_passesTheGuard() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode template : templates()) {
            tests.add(DynamicTest.dynamicTest(
                    template.path("name").asText(),
                    () -> assertThat(guard.check(upload(template))).isEmpty()));
        }
        return tests;
    }

    private static Map<String, byte[]> upload(JsonNode template) {
        String kind = template.path("elementType").path("value").asText().replace("bpmn:", "");
        String box = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
        var attributes = new StringBuilder();
        settings(template).forEach((name, value) -> attributes.append(" %s=\"%s\"".formatted(name, value)));
        String diagram =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="x">
                <process id="extra" name="Extra werk" isExecutable="true" camunda:historyTimeToLive="P365D">
                <%s id="box" camunda:modelerTemplate="%s" camunda:modelerTemplateVersion="%s"%s/>
                </process></definitions>"""
                        .formatted(
                                box,
                                template.path("id").asText(),
                                template.path("version").asInt(),
                                attributes);
        return Map.of(
                "extra.bpmn",
                diagram.getBytes(UTF_8),
                "vraag.form",
                "{\"id\":\"extra-vraag\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[]}".getBytes(UTF_8));
    }

    /** What Modeler writes into the box; the id of the form is what a person would fill in. */
    private static Map<String, String> settings(JsonNode template) {
        Map<String, String> settings = new TreeMap<>();
        template.path("properties").forEach(property -> {
            assertThat(property.path("binding").path("type").asText()).isEqualTo("property");
            String name = property.path("binding").path("name").asText();
            settings.put(
                    name,
                    name.equals("camunda:formRef")
                            ? "extra-vraag"
                            : property.path("value").asText());
        });
        return settings;
    }

    private static List<JsonNode> templates() throws IOException {
        List<JsonNode> templates = new ArrayList<>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                JSON.readTree(file.toFile()).forEach(templates::add);
            }
        }
        assertThat(templates).hasSizeGreaterThan(5);
        return templates;
    }
}
