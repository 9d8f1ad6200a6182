package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.script.ScriptEngineManager;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.HttpPerson;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** H5, H12 in the running engine, past all files with settings. */
@ApplicationTest
class HardenedEngineTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private CaseAtSchool cases;

    @AfterEach
    void logOut() {
        engine.getIdentityService().clearAuthentication();
    }

    /** The engine's own jars bring these; FEEL is the language of decision tables. */
    @Test
    void noLanguageForScripts_isOnTheClassPathButTheEnginesOwn() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(language -> language.getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "JuelScriptEngineFactory", "FeelScriptEngineFactory", "FeelUnaryTestsScriptEngineFactory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "feel-scala", "javascript", "groovy", "python", "ruby"})
    void engine_runsNoScriptInAnyLanguage(String language) {
        assertThatThrownBy(() -> engine.getCommandExecutorTxRequired()
                        .execute(command -> engine.getScriptingEngines().getScriptEngineForLanguage(language)))
                .hasMessageContaining("Can't find scripting engine");
    }

    @Test
    void settings_haveReachedTheEngine() {
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.getDeserializationTypeValidator()).isNotNull();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(2000);
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
        assertThat(engine.isEnablePasswordPolicy())
                .as("the demo's password is short; production: ProductionTest")
                .isFalse();
    }

    @Test
    void queryWithoutALimitOrAboveIt_isRefusedOnEveryRoad() {
        var anna = HttpPerson.inBrowser(port, "anna");
        var karin = HttpPerson.withBasicLogin(port, "karin", DemoUsers.PASSWORD);

        for (String limit : List.of("", "?maxResults=2001", "?maxResults=2147483647")) {
            assertThat(anna.get("/camunda/api/engine/engine/default/task" + limit)
                            .statusCode())
                    .as(limit)
                    .isEqualTo(400);
            assertThat(karin.get("/engine-rest/process-definition" + limit).statusCode())
                    .as(limit)
                    .isEqualTo(400);
        }
        assertThat(anna.get("/camunda/api/engine/engine/default/task?maxResults=2000")
                        .statusCode())
                .isEqualTo(200);
    }

    /** A stricter guard after an upgrade stops no case that is under way. */
    @Test
    void modelOfEarlierDays_thatTheGuardRefusesNow_keepsRunningAfterARestart() throws IOException {
        assertThatThrownBy(() -> withAFixedPerson().deploy())
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("vaste persoon");
        DeploymentCache cache = engine.getDeploymentCache();
        List<Deployer> deployers = engine.getDeployers();
        String deployment;
        try {
            cache.setDeployers(deployers.stream()
                    .filter(deployer -> !(deployer instanceof ModelGuard))
                    .toList());
            deployment = withAFixedPerson().deploy().getId();
        } finally {
            cache.setDeployers(deployers);
        }

        cache.discardProcessDefinitionCache();
        String instance = runtime.startProcessInstanceByKey(
                        "earlier", Map.of("caseId", cases.beforeSchool("99AA00").toString()))
                .getId();
        var open = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        cache.discardProcessDefinitionCache();
        engine.getIdentityService().setAuthentication("anna", List.of("begeleider"));
        forms.submitTaskForm(open.getId(), Map.of());
        logOut();

        assertThat(open.getAssignee()).isEqualTo("anna");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        repository.deleteDeployment(deployment, true);
    }

    /** The probe's first task, with a person's name instead of the family's begeleider. */
    private DeploymentBuilder withAFixedPerson() throws IOException {
        String model = text("probe.bpmn")
                .replace("id=\"probe\"", "id=\"earlier\"")
                .replace("assignee=\"${begeleider}\"", "assignee=\"anna\"")
                .replace("targetRef=\"userTask_school\"", "targetRef=\"end\"")
                .replaceAll("<userTask id=\"userTask_school\".*</userTask>", "")
                .replaceAll("<sequenceFlow id=\"f3\"[^>]*>", "")
                .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")
                .replace("<incoming>f3</incoming>", "<incoming>f2</incoming>");
        return repository
                .createDeployment()
                .name("earlier")
                .addString("earlier.bpmn", model)
                .addString("probe-shelter.form", text("probe-shelter.form"));
    }

    private static String text(String file) throws IOException {
        try (InputStream content = HardenedEngineTest.class.getResourceAsStream("/hardening/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
