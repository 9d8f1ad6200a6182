package nl.ruggensteun.tasklist;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lists that each role finds in Tasklist after login; the first is open. Made at every start, so that the table
 * below is what holds. A list is known by its name and the role it is for.
 */
@Component
@Order(30)
class TaskLists implements ApplicationRunner {

    private static final String ROLE = "role";

    private static final List<TaskList> TABLE = List.of(
            new TaskList(Groups.BEGELEIDER, "Mijn taken", 1, TaskLists::mineOrOfMyGroups),
            new TaskList(Groups.BEGELEIDER, "Over de streeftermijn", 2, tasks -> overdue(mineOrOfMyGroups(tasks))),
            new TaskList(Groups.BEGELEIDER, "Wacht op school", 3, TaskLists::waitingForSchool),
            new TaskList(Groups.IB_ER, "Taken van mijn school", 1, TaskLists::ofMyGroups),
            new TaskList(Groups.IB_ER, "Over de streeftermijn", 2, tasks -> overdue(ofMyGroups(tasks))),
            new TaskList(Groups.KWARTIERMAKER, "Mijn taken", 1, TaskLists::mineOrOfMyGroups),
            new TaskList(Groups.KWARTIERMAKER, "Over de streeftermijn", 2, tasks -> overdue(mineOrOfMyGroups(tasks))),
            new TaskList(Groups.CHILD_PROTECTION_OFFICER, "Mijn taken", 1, TaskLists::mineOrOfMyGroups),
            new TaskList(
                    Groups.CHILD_PROTECTION_OFFICER,
                    "Over de streeftermijn",
                    2,
                    tasks -> overdue(mineOrOfMyGroups(tasks))),
            new TaskList(Groups.DATA_PROTECTION_OFFICER, "Mijn taken", 1, TaskLists::mineOrOfMyGroups),
            new TaskList(
                    Groups.DATA_PROTECTION_OFFICER,
                    "Over de streeftermijn",
                    2,
                    tasks -> overdue(mineOrOfMyGroups(tasks))));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskLists(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments args) {
        List<Filter> present = filters.createTaskFilterQuery().unlimitedList();
        for (TaskList list : TABLE) {
            Filter filter = present.stream()
                    .filter(list::isKeptAs)
                    .findFirst()
                    .orElseGet(() -> filters.newTaskFilter(list.name()));
            filter.setQuery(
                    list.query().apply(tasks.createTaskQuery()).orderByDueDate().asc());
            filter.setProperties(properties(list));
            allow(list.role(), filters.saveFilter(filter).getId());
        }
    }

    private static Map<String, Object> properties(TaskList list) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(ROLE, list.role());
        properties.put("priority", list.place());
        properties.put("refresh", true);
        properties.put("color", "#166534");
        properties.put("showUndefinedVariable", false);
        properties.put(
                "variables",
                List.of(
                        Map.of("name", Variables.DOSSIER, "label", "Dossier"),
                        Map.of("name", Variables.SIGNER, "label", "Wie")));
        return properties;
    }

    private void allow(String group, String filterId) {
        boolean allowed = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.FILTER)
                        .resourceId(filterId)
                        .count()
                > 0;
        if (!allowed) {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(Resources.FILTER);
            grant.setResourceId(filterId);
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
        }
    }

    private static TaskQuery ofMyGroups(TaskQuery tasks) {
        return tasks.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    private static TaskQuery mineOrOfMyGroups(TaskQuery tasks) {
        return tasks.or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    /** The begeleider owns the tasks of the school: {@link SchoolTaskOwner}. */
    private static TaskQuery waitingForSchool(TaskQuery tasks) {
        return tasks.taskOwnerExpression("${currentUser()}");
    }

    private static TaskQuery overdue(TaskQuery tasks) {
        return tasks.dueBeforeExpression("${now()}");
    }

    /** @param place in the row of lists of this role, from 1 */
    private record TaskList(String role, String name, int place, UnaryOperator<TaskQuery> query) {

        boolean isKeptAs(Filter filter) {
            return name.equals(filter.getName())
                    && role.equals(filter.getProperties().get(ROLE));
        }
    }
}
