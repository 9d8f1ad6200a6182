package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.CaseAtSchool;
import nl.ruggensteun.support.MutableClock;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** H7: rights come with a task and go with it, and no diagram can show a task to a school without consent. */
@ApplicationTest
class TaskRightsTest {

    private static final String REGENBOOG = "99AA00";
    private static final String GROUP = "school99AA00";

    @Autowired
    private CaseAtSchool cases;

    @Autowired
    private Probe probe;

    @Autowired
    private Families families;

    @Autowired
    private Consents consents;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private MutableClock clock;

    @Test
    void assignee_mayReadAndWorkAndNothingElse() {
        Task task = probe.start("anna");

        Authorization right = rightOf("anna", task);

        assertThat(right.isPermissionGranted(Permissions.READ)).isTrue();
        assertThat(right.isPermissionGranted(TaskPermissions.TASK_WORK)).isTrue();
        assertThat(right.isPermissionGranted(Permissions.UPDATE)).isFalse();
        assertThat(right.isPermissionGranted(TaskPermissions.TASK_ASSIGN)).isFalse();
        assertThat(right.isPermissionGranted(Permissions.DELETE)).isFalse();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.HISTORIC_TASK)
                        .count())
                .isZero();
    }

    @Test
    void taskGivenToAnother_isNoLongerSeenByTheFirst() {
        Task task = probe.start("anna");

        tasks.setAssignee(task.getId(), "bram");

        assertThat(seenBy("anna", task)).isFalse();
        assertThat(seenBy("bram", task)).isTrue();
        assertThat(rightOf("anna", task)).isNull();
    }

    @Test
    void candidateTakenOff_noLongerSeesTheTask() {
        Task task = probe.start("anna");
        tasks.addCandidateUser(task.getId(), "bram");
        tasks.addCandidateGroup(task.getId(), "aandachtsfunctionaris");
        assertThat(seenBy("bram", task)).isTrue();
        assertThat(seenBy("ada", task)).isTrue();

        tasks.deleteCandidateUser(task.getId(), "bram");
        tasks.deleteCandidateGroup(task.getId(), "aandachtsfunctionaris");

        assertThat(seenBy("bram", task)).isFalse();
        assertThat(seenBy("ada", task)).isFalse();
        assertThat(seenBy("anna", task)).isTrue();
    }

    @Test
    void owner_mayOnlyRead() {
        Task task = probe.start("anna");

        tasks.setOwner(task.getId(), "bram");

        Authorization right = rightOf("bram", task);
        assertThat(right.isPermissionGranted(Permissions.READ)).isTrue();
        assertThat(right.isPermissionGranted(TaskPermissions.TASK_WORK)).isFalse();
        tasks.setOwner(task.getId(), "ada");
        assertThat(seenBy("bram", task)).isFalse();
    }

    @Test
    void onlyAssignee_cannotGiveTheTaskBackToNobody() {
        Task task = probe.start("anna");

        assertThatThrownBy(() -> tasks.setAssignee(task.getId(), null)).isInstanceOf(Rejection.class);
        assertThat(seenBy("anna", task)).isTrue();
    }

    @Test
    void schoolWithConsent_seesItsTaskAndAnotherSchoolDoesNot() {
        CaseId id = cases.begin(REGENBOOG);
        Task task = cases.task(id, "userTask_confirmReceipt");

        assertThat(seenBy("iris", task)).isTrue();
        assertThat(seenBy("ilse", task)).isFalse();
        assertThat(rightOf("anna", task).isPermissionGranted(TaskPermissions.TASK_WORK))
                .as("the begeleider sees that it waits for the school, and cannot do it")
                .isFalse();
    }

    @Test
    void diagramThatGivesATaskToASchool_isRefusedWithoutConsentForThatSchool() {
        CaseId untold = cases.beforeSchool(REGENBOOG);
        assertRefused(Map.of("caseId", untold.toString(), "schoolGroup", GROUP));
        CaseId id = cases.begin(REGENBOOG);
        Task allowed = toSchool(Map.of("caseId", id.toString(), "schoolGroup", GROUP));
        assertThat(seenBy("iris", allowed)).isTrue();

        assertRefused(Map.of("caseId", id.toString(), "schoolGroup", "school99BB00"));
        assertRefused(Map.of("familyId", familyOf(id), "schoolGroup", GROUP));
        assertRefused(Map.of(
                "familyId", familyOf(id), "caseId", "00000000-0000-0000-0000-000000000000", "schoolGroup", GROUP));
        assertRefused(Map.of("caseId", id.toString(), "schoolGroup", "iber"));
    }

    @Test
    void withdrawnConsent_noNewTaskReachesTheSchool() {
        CaseId id = cases.beforeSchool(REGENBOOG);
        var parent = families.getCase(id).family().guardians().get(0);

        consents.withdraw(id, Brin6.parse(REGENBOOG), PersonRef.of(parent.id()), clock.today(), "anna");

        assertRefused(Map.of("caseId", id.toString(), "schoolGroup", GROUP));
    }

    @Test
    void withdrawnConsent_takesTheOpenTaskOffTheSchoolsList() {
        CaseId id = cases.begin(REGENBOOG);
        Task task = cases.task(id, "userTask_confirmReceipt");
        as("iris", () -> {
            tasks.claim(task.getId(), "iris");
            return null;
        });
        var parent = families.getCase(id).family().guardians().get(0);
        assertThat(seenBy("iris", task)).isTrue();

        consents.withdraw(id, Brin6.parse(REGENBOOG), PersonRef.of(parent.id()), clock.today(), "anna");

        assertThat(seenBy("iris", task)).isFalse();
    }

    /** The law asks a child of twelve itself; nobody has to do anything for the consent to end. */
    @Test
    void twelfthBirthday_takesTheOpenTaskOffTheSchoolsList() {
        CaseId id = cases.begin(REGENBOOG);
        Task task = cases.task(id, "userTask_confirmReceipt");

        clock.set(families.getCase(id).child().birthDate().plusYears(12));
        assertThat(seenBy("iris", task)).isFalse();

        clock.reset();
        assertThat(seenBy("iris", task)).isTrue();
    }

    @Test
    void personOfASchool_getsNoTaskByNameEither() {
        Task task = probe.start("anna");

        assertThatThrownBy(() -> tasks.setAssignee(task.getId(), "iris")).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> tasks.setOwner(task.getId(), "iris")).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> tasks.addCandidateUser(task.getId(), "iris")).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> probe.start("iris")).isInstanceOf(Rejection.class);
        assertThat(seenBy("iris", task)).isFalse();
    }

    /** The begeleider's task is done, so the diagram goes on to the school's. */
    private Task toSchool(Map<String, Object> variables) {
        Task first = probe.start(with(variables));
        as("anna", () -> {
            handIn(first);
            return null;
        });
        return tasks.createTaskQuery()
                .processInstanceId(first.getProcessInstanceId())
                .singleResult();
    }

    private void assertRefused(Map<String, Object> variables) {
        Task first = probe.start(with(variables));

        assertThatThrownBy(() -> as("anna", () -> {
                    handIn(first);
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
        Task still = tasks.createTaskQuery()
                .processInstanceId(first.getProcessInstanceId())
                .singleResult();
        assertThat(still.getTaskDefinitionKey()).isEqualTo("userTask_shelter");
        assertThatCode(() -> runtime.deleteProcessInstance(first.getProcessInstanceId(), "test"))
                .doesNotThrowAnyException();
    }

    private void handIn(Task task) {
        forms.submitTaskForm(task.getId(), Map.of());
    }

    private static Map<String, Object> with(Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("begeleider", "anna");
        return all;
    }

    private String familyOf(CaseId id) {
        return families.getCase(id).family().id().toString();
    }

    private boolean seenBy(String user, Task task) {
        return as(user, () -> tasks.createTaskQuery().taskId(task.getId()).count() == 1);
    }

    private Authorization rightOf(String user, Task task) {
        return authorizations
                .createAuthorizationQuery()
                .userIdIn(user)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .singleResult();
    }

    private <T> T as(String user, Supplier<T> action) {
        List<String> groups = identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        try {
            identities.setAuthentication(user, groups);
            return action.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
