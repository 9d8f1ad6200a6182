package nl.ruggensteun.platform.hardening;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;
import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_WORK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.problem.NotAllowed;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The rights that come with a task, and go with it.
 *
 * <p>Who has the task or may take it can read it and hand in its form, and nothing else. The engine's own provider gives
 * more, gives it to history too, and never takes it back: after a task went to somebody else, the first person would
 * keep reading it. And here stands the gate to the schools: a task of a case reaches a school only when
 * {@link SchoolGate} says so, whatever the diagram says.
 */
final class TaskRights extends DefaultAuthorizationProvider {

    static final String CASE_ID = "caseId";

    private static final Pattern SCHOOL = Pattern.compile("school[0-9]{2}[A-Z]{2}[0-9]{2}");

    private final ObjectProvider<SchoolGate> gate;

    TaskRights(ObjectProvider<SchoolGate> gate) {
        this.gate = gate;
    }

    static boolean isSchool(String group) {
        return SCHOOL.matcher(group).matches();
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        if (before != null && !before.equals(now) && !isLinked(task, before)) {
            takeBackFromUser(task, before);
        }
        if (now == null) {
            refuseOrphan(task);
            return null;
        }
        refuseSchoolWithoutConsent(task, now);
        return toUser(task, now, READ, TASK_WORK);
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String now) {
        if (before != null && !before.equals(now) && !before.equals(task.getAssignee()) && !isLinked(task, before)) {
            takeBackFromUser(task, before);
        }
        if (now == null) {
            return null;
        }
        refuseSchoolWithoutConsent(task, now);
        return toUser(task, now, READ);
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        if (!IdentityLinkType.CANDIDATE.equals(type)) {
            return null;
        }
        refuseSchoolWithoutConsent(task, userId);
        return toUser(task, userId, READ, TASK_WORK);
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (!IdentityLinkType.CANDIDATE.equals(type)) {
            return null;
        }
        if (groupId.equals(Groups.IB_ER) || isSchool(groupId) && !isOpen(task, groupId)) {
            throw notForSchool();
        }
        return new AuthorizationEntity[] {createOrUpdateAuthorization(task, null, groupId, TASK, false, READ, TASK_WORK)
        };
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        boolean keeps = userId.equals(task.getAssignee()) || userId.equals(task.getOwner());
        return keeps ? null : present(getGrantAuthorizationByUserId(userId, TASK, task.getId()));
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        return present(getGrantAuthorizationByGroupId(groupId, TASK, task.getId()));
    }

    /** People may see their own account and change its password. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {createGrantAuthorization(user.getId(), null, USER, user.getId(), READ, UPDATE)
        };
    }

    /** Who uploads models may look at them; deleting an upload deletes running cases with it. */
    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null
                ? null
                : new AuthorizationEntity[] {createGrantAuthorization(user, null, DEPLOYMENT, deployment.getId(), READ)
                };
    }

    private AuthorizationEntity[] toUser(Task task, String userId, Permission... permissions) {
        return new AuthorizationEntity[] {createOrUpdateAuthorization(task, userId, null, TASK, false, permissions)};
    }

    private void takeBackFromUser(Task task, String userId) {
        getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(TASK, task.getId(), userId);
    }

    private static void refuseOrphan(Task task) {
        if (((DelegateTask) task).getCandidates().isEmpty()) {
            throw new NotAllowed("Deze taak is van u alleen. U kunt haar niet teruggeven.");
        }
    }

    private static boolean isLinked(Task task, String userId) {
        return ((DelegateTask) task)
                .getCandidates().stream().map(IdentityLink::getUserId).anyMatch(userId::equals);
    }

    private static AuthorizationEntity[] present(AuthorizationEntity... found) {
        return Arrays.stream(found).filter(Objects::nonNull).toArray(AuthorizationEntity[]::new);
    }

    /** A person of a school counts as that school; one without a school is nobody's. */
    private void refuseSchoolWithoutConsent(Task task, String userId) {
        List<String> groups = groupsOf(userId);
        boolean worksAtSchool = groups.contains(Groups.IB_ER) || groups.stream().anyMatch(TaskRights::isSchool);
        if (worksAtSchool && groups.stream().filter(TaskRights::isSchool).noneMatch(group -> isOpen(task, group))) {
            throw notForSchool();
        }
    }

    private static List<String> groupsOf(String userId) {
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> new ArrayList<>(Context.getProcessEngineConfiguration()
                        .getIdentityService()
                        .createGroupQuery()
                        .groupMember(userId)
                        .unlimitedList()))
                .stream()
                .map(Group::getId)
                .toList();
    }

    private boolean isOpen(Task task, String schoolGroup) {
        Object caseId = ((DelegateTask) task).getVariable(CASE_ID);
        SchoolGate found = gate.getIfAvailable();
        return found != null && caseId != null && found.maySee(caseId.toString(), schoolGroup);
    }

    private static NotAllowed notForSchool() {
        return new NotAllowed("Deze taak kan niet naar de school. Er is voor dit kind en deze school geen geldige"
                + " toestemming, of de school heeft het formulier nog niet. Er is niets verstuurd.");
    }
}
