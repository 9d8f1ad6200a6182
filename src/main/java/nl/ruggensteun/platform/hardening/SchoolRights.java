package nl.ruggensteun.platform.hardening;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import nl.ruggensteun.platform.engine.AsSystem;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the rights of schools to open tasks as {@link SchoolGate} says now. Consent can end while a task waits: by a
 * withdrawal, and without anybody doing a thing on a child's twelfth birthday. The task then leaves the school's list;
 * when consent is there again it comes back.
 */
@Component
public class SchoolRights {

    private final TaskService tasks;
    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final SchoolGate gate;
    private final AsSystem asSystem;

    SchoolRights(
            @Lazy TaskService tasks,
            @Lazy IdentityService identities,
            @Lazy AuthorizationService authorizations,
            SchoolGate gate,
            AsSystem asSystem) {
        this.tasks = tasks;
        this.identities = identities;
        this.authorizations = authorizations;
        this.gate = gate;
        this.asSystem = asSystem;
    }

    /** For all open tasks; run at the start of each day. */
    @Transactional
    public void refresh() {
        refresh(tasks.createTaskQuery());
    }

    /** For one case; call it when its consent changed. */
    @Transactional
    public void refresh(String caseId) {
        refresh(tasks.createTaskQuery().processVariableValueEquals(TaskRights.CASE_ID, caseId));
    }

    private void refresh(TaskQuery query) {
        asSystem.call(() -> {
            query.withCandidateGroups().includeAssignedTasks().unlimitedList().forEach(this::refresh);
            return null;
        });
    }

    private void refresh(Task task) {
        tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && TaskRights.isSchool(group))
                .distinct()
                .forEach(school -> refresh(task, school));
    }

    private void refresh(Task task, String school) {
        Object caseId = tasks.getVariable(task.getId(), TaskRights.CASE_ID);
        boolean open = caseId != null && gate.maySee(caseId.toString(), school);
        List<Authorization> rights = rightsOf(task, school);
        if (!open) {
            rights.forEach(right -> authorizations.deleteAuthorization(right.getId()));
        } else if (rights.stream().noneMatch(right -> school.equals(right.getGroupId()))) {
            Authorization right = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            right.setGroupId(school);
            right.setResource(Resources.TASK);
            right.setResourceId(task.getId());
            right.setPermissions(new TaskPermissions[] {TaskPermissions.READ, TaskPermissions.TASK_WORK});
            authorizations.saveAuthorization(right);
        }
    }

    /** Of the school as a group, and of its people who took the task. */
    private List<Authorization> rightsOf(Task task, String school) {
        List<String> people = identities.createUserQuery().memberOfGroup(school).unlimitedList().stream()
                .map(User::getId)
                .toList();
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .hasPermission(Permissions.READ)
                .unlimitedList()
                .stream()
                .filter(right -> school.equals(right.getGroupId()) || people.contains(right.getUserId()))
                .toList();
    }
}
