package nl.ruggensteun.platform.hardening;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.problem.NotAllowed;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ReflectionUtils;

/**
 * Asks {@link SchoolGate} again each time somebody of a school looks at a task or does one.
 *
 * <p>{@link TaskRights} asks when a task is given to the school. After that a parent may withdraw, or the child turns
 * twelve at midnight: nobody does anything in the engine then, and still the task must be gone from the school's list,
 * from every call about it and from its form. What is hidden is not deleted; when consent is valid again it is back.
 *
 * <p>People of a school read no process variables on any road, and cannot search by them.
 */
final class SchoolReach extends CommandInterceptor {

    private static final Set<Class<?>> ONE_VARIABLE = Set.of(GetTaskVariableCmd.class, GetTaskVariableCmdTyped.class);

    private final ProcessEngineConfigurationImpl configuration;
    private final ObjectProvider<SchoolGate> gate;
    private final TaskPages pages;

    SchoolReach(ProcessEngineConfigurationImpl configuration, ObjectProvider<SchoolGate> gate) {
        this.configuration = configuration;
        this.gate = gate;
        this.pages = new TaskPages(configuration);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        Authentication person = configuration.getIdentityService().getCurrentAuthentication();
        if (person == null
                || Context.getCommandContext() != null
                || schoolsOf(person).isEmpty()) {
            return next.execute(command);
        }
        String task = taskOf(command);
        if (task != null && isThere(task) && !open(Set.of(task), person).contains(task)) {
            throw Rejection.of(new NotAllowed("Deze taak is niet meer nodig."));
        }
        refuseAskingForVariables(command);
        if (TaskPages.isPage(command)) {
            return (T) pages.cut(seen(pages.whole(next, command), person), command);
        }
        T result = withoutVariables(next.execute(command), command);
        return within(result, command, person);
    }

    /**
     * Variables hold flags about the family, such as in which form parents meet; no form of a school needs one. The
     * engine also gives them as the answer to a form that was handed in. What stays are the labels on the task itself.
     */
    @SuppressWarnings("unchecked")
    private static <T> T withoutVariables(T result, Command<T> command) {
        if (ONE_VARIABLE.contains(command.getClass())) {
            return null;
        }
        if (result instanceof VariableMap) {
            return (T) Variables.createVariables();
        }
        return result instanceof List<?> list
                ? (T) list.stream().filter(one -> !isOfAProcess(one)).collect(Collectors.toList())
                : result;
    }

    private static boolean isOfAProcess(Object one) {
        return one instanceof VariableInstance variable && variable.getTaskId() == null;
    }

    /** A query that asks for the value of a variable, or sorts by it, tells that value. */
    private void refuseAskingForVariables(Command<?> command) {
        Object query = command instanceof AbstractExecuteFilterCmd ? TaskPages.extendingQuery(command) : command;
        if (query instanceof TaskQueryImpl tasks && asksForVariables(tasks)) {
            throw Rejection.of(new NotAllowed("Zo kunt u hier niet zoeken."));
        }
    }

    private static boolean asksForVariables(TaskQueryImpl query) {
        return !query.getVariables().isEmpty()
                || query.getOrderingProperties().stream().anyMatch(order -> order.getRelation() != null)
                || query.getQueries().stream().anyMatch(part -> part != query && asksForVariables(part));
    }

    @SuppressWarnings("unchecked")
    private <T> T within(T result, Command<T> command, Authentication person) {
        if (result instanceof Number
                && (command instanceof TaskQueryImpl || command instanceof ExecuteFilterCountCmd)) {
            return (T) (Long)
                    (long) within(pages.whole(next, command), null, person).size();
        }
        if (result instanceof List<?> list) {
            return (T) seen(list, person);
        }
        String task = taskOf(result);
        return task == null || open(Set.of(task), person).contains(task) ? result : null;
    }

    private List<?> seen(List<?> list, Authentication person) {
        Set<String> tasks =
                list.stream().map(SchoolReach::taskOf).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> open = open(tasks, person);
        return open.size() == tasks.size()
                ? list
                : list.stream()
                        .filter(one -> taskOf(one) == null || open.contains(taskOf(one)))
                        .collect(Collectors.toList());
    }

    /** Those of the tasks that a school of this person may have now. A task without a case is for no school. */
    private Set<String> open(Set<String> tasks, Authentication person) {
        SchoolGate asked = gate.getIfAvailable();
        if (tasks.isEmpty() || asked == null) {
            return Set.of();
        }
        return asTheSystem(() -> {
            Map<String, String> caseOfTask = casesOf(tasks);
            Set<String> openCases = new HashSet<>(caseOfTask.values());
            openCases.removeIf(id -> schoolsOf(person).stream().noneMatch(school -> asked.maySee(id, school)));
            return caseOfTask.keySet().stream()
                    .filter(task -> openCases.contains(caseOfTask.get(task)))
                    .collect(Collectors.toSet());
        });
    }

    /** A task that a colleague has just done is the engine's to answer for. */
    private boolean isThere(String task) {
        return asTheSystem(() ->
                configuration.getTaskService().createTaskQuery().taskId(task).count() > 0);
    }

    private Map<String, String> casesOf(Collection<String> tasks) {
        Map<String, String> processOfTask =
                configuration
                        .getTaskService()
                        .createTaskQuery()
                        .taskIdIn(tasks.toArray(String[]::new))
                        .unlimitedList()
                        .stream()
                        .filter(task -> task.getProcessInstanceId() != null)
                        .collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
        if (processOfTask.isEmpty()) {
            return Map.of();
        }
        Map<String, String> caseOfProcess = configuration
                .getRuntimeService()
                .createVariableInstanceQuery()
                .variableName(TaskRights.CASE_ID)
                .variableScopeIdIn(processOfTask.values().stream().distinct().toArray(String[]::new))
                .unlimitedList()
                .stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, id -> id.getValue()
                        .toString()));
        return processOfTask.entrySet().stream()
                .filter(task -> caseOfProcess.containsKey(task.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, task -> caseOfProcess.get(task.getValue())));
    }

    private <T> T asTheSystem(Callable<T> work) {
        var identities = configuration.getIdentityService();
        Authentication person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            identities.setAuthentication(person);
        }
    }

    private static List<String> schoolsOf(Authentication person) {
        return person.getGroupIds() == null
                ? List.of()
                : person.getGroupIds().stream().filter(TaskRights::isSchool).toList();
    }

    private static String taskOf(Object result) {
        if (result instanceof Task task) {
            return task.getId();
        }
        return result instanceof VariableInstance variable ? variable.getTaskId() : null;
    }

    /** The task that a command is about; every command of the engine about one task keeps its id in this field. */
    private static String taskOf(Command<?> command) {
        Class<?> type = command.getClass();
        Field id = ReflectionUtils.findField(
                type, command instanceof GetTaskFormVariablesCmd ? "resourceId" : "taskId", String.class);
        return id == null || command instanceof Query<?, ?>
                ? null
                : (String) EngineFields.read(command, type, id.getName());
    }
}
