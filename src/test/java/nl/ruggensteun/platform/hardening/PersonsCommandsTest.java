package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruggensteun.platform.engine.AsSystem;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** H7, H8, H16: what a person cannot ask of the engine on any road, not even about a task of one's own. */
@ApplicationTest
class PersonsCommandsTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Probe probe;

    @Autowired
    private AsSystem asSystem;

    @AfterEach
    void logOut() {
        engine.getIdentityService().clearAuthentication();
    }

    interface Attempt {
        void on(ProcessEngine engine, Task task);
    }

    static Stream<Arguments> attempts() {
        return Stream.of(
                attempt("complete", (e, t) -> e.getTaskService().complete(t.getId(), Map.of("x", 1))),
                attempt("resolve", (e, t) -> e.getTaskService().resolveTask(t.getId())),
                attempt("delegate", (e, t) -> e.getTaskService().delegateTask(t.getId(), "bram")),
                attempt("assign", (e, t) -> e.getTaskService().setAssignee(t.getId(), "bram")),
                attempt("claim for another", (e, t) -> e.getTaskService().claim(t.getId(), "bram")),
                attempt("owner", (e, t) -> e.getTaskService().setOwner(t.getId(), "bram")),
                attempt("candidate", (e, t) -> e.getTaskService().addCandidateUser(t.getId(), "bram")),
                attempt("group", (e, t) -> e.getTaskService().addCandidateGroup(t.getId(), "manager")),
                attempt("variable", (e, t) -> e.getTaskService().setVariable(t.getId(), "caseId", "x")),
                attempt("local variable", (e, t) -> e.getTaskService().setVariableLocal(t.getId(), "x", "y")),
                attempt("remove variable", (e, t) -> e.getTaskService().removeVariable(t.getId(), "begeleider")),
                attempt("rename", (e, t) -> {
                    t.setName("Sam uit het asiel");
                    e.getTaskService().saveTask(t);
                }),
                attempt("new task", (e, t) -> e.getTaskService()
                        .saveTask(e.getTaskService().newTask())),
                attempt("delete", (e, t) -> e.getTaskService().deleteTask(t.getId())),
                attempt("comment", (e, t) -> e.getTaskService().createComment(t.getId(), null, "tekst")),
                attempt("comments", (e, t) -> e.getTaskService().getTaskComments(t.getId())),
                attempt("attachment", (e, t) -> e.getTaskService()
                        .createAttachment("txt", t.getId(), null, "a", "b", "https://x")),
                attempt("attachments", (e, t) -> e.getTaskService().getTaskAttachments(t.getId())),
                attempt("bpmn error", (e, t) -> e.getTaskService().handleBpmnError(t.getId(), "x")),
                attempt("start", (e, t) -> e.getRuntimeService().startProcessInstanceByKey(Probe.KEY)),
                attempt("message", (e, t) -> e.getRuntimeService().correlateMessage("supportEnded")),
                attempt("signal", (e, t) -> e.getRuntimeService().signalEventReceived("x")),
                attempt("instance variable", (e, t) -> e.getRuntimeService()
                        .setVariable(t.getExecutionId(), "caseId", "x")),
                attempt("instance variables", (e, t) -> e.getRuntimeService().getVariables(t.getExecutionId())),
                attempt("delete instance", (e, t) -> e.getRuntimeService()
                        .deleteProcessInstance(t.getProcessInstanceId(), "x")),
                attempt("modify", (e, t) -> e.getRuntimeService()
                        .createProcessInstanceModification(t.getProcessInstanceId())
                        .startBeforeActivity("userTask_school")
                        .execute()),
                attempt("suspend", (e, t) -> e.getRuntimeService()
                        .suspendProcessInstanceById(t.getProcessInstanceId())),
                attempt("delete upload", (e, t) -> e.getRepositoryService()
                        .deleteDeployment(
                                e.getRepositoryService()
                                        .getProcessDefinition(t.getProcessDefinitionId())
                                        .getDeploymentId(),
                                true)),
                attempt("delete history", (e, t) -> e.getHistoryService().deleteHistoricTaskInstance(t.getId())),
                attempt("raw sql", (e, t) -> e.getTaskService()
                        .createNativeTaskQuery()
                        .sql("SELECT * FROM ACT_RU_TASK")
                        .list()),
                attempt("tables", (e, t) -> e.getManagementService().getTableCount()),
                attempt("decision", (e, t) -> e.getDecisionService()
                        .evaluateDecisionTableByKey("targetDates")
                        .evaluate()),
                attempt("filter", (e, t) -> e.getFilterService()
                        .saveFilter(e.getFilterService().newTaskFilter("x"))),
                attempt("authorization", (e, t) -> e.getAuthorizationService()
                        .saveAuthorization(e.getAuthorizationService().createNewAuthorization(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void commandOutsideTheTable_isRefusedEvenWithAllRights(String what, Attempt attempt) {
        Task task = probe.start("anna");
        engine.getIdentityService().setAuthentication("anna", List.of("begeleider", "camunda-admin"));

        assertThatThrownBy(() -> attempt.on(engine, task))
                .isInstanceOf(Rejection.class)
                .hasMessage("Dit kan hier niet.");
    }

    @Test
    void ownWork_isAllowed() {
        Task task = probe.start("anna");
        engine.getIdentityService().setAuthentication("anna", List.of("begeleider"));

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isEqualTo(1);
        assertThatCode(() -> engine.getTaskService().claim(task.getId(), "anna"))
                .doesNotThrowAnyException();
        assertThat(engine.getFormService().getTaskFormVariables(task.getId())).containsKey("begeleider");
    }

    @Test
    void taskWithAForm_isNotDoneWithoutIt() {
        Task task = probe.start("anna");

        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId()))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("formulier");
    }

    @Test
    void theSystemItself_isNotHeldBack() {
        Task task = probe.start("anna");
        engine.getIdentityService().setAuthentication("anna", List.of("begeleider"));

        asSystem.call(() -> {
            engine.getTaskService().setVariable(task.getId(), "consentValid", false);
            return null;
        });

        assertThat(engine.getTaskService().getVariable(task.getId(), "consentValid"))
                .isEqualTo(false);
    }

    private static Arguments attempt(String what, Attempt attempt) {
        return Arguments.of(what, attempt);
    }
}
