package nl.ruggensteun.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * Plays a case as people do: starts and completes forms as a user, with that user's rights. Fills the demo, and tests
 * and benchmarks use it too, so that they go through the same door as Tasklist.
 */
@Component
public class Play {

    private static final int MOST_ROUNDS = 500;

    private final IdentityService identities;
    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    Play(
            IdentityService identities,
            RepositoryService repository,
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs) {
        this.identities = identities;
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /**
     * Starts a process with its form.
     *
     * @param answers by field; lists become JSON, as a browser sends them
     * @return the process instance's id
     */
    public String start(String user, String process, Map<String, Object> answers) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return as(user, () -> forms.submitStartForm(definition, values(answers)).getId());
    }

    /**
     * Registers a family as this begeleider.
     *
     * @return the family's id, the business key of its intake
     */
    public String register(String begeleider, LocalDate intakeDate) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(start(begeleider, "intake", Answers.familyRegistered(intakeDate)))
                .singleResult()
                .getBusinessKey();
    }

    /**
     * The whole intake of a family that is safe and takes part.
     *
     * @param people made with {@link Answers#family}
     * @param schools one per child, in their order
     * @return the family's id; each child has a case
     */
    public String intake(String begeleider, LocalDate intakeDate, Map<String, Object> people, String... schools) {
        String family = register(begeleider, intakeDate);
        completeOne(begeleider, family, "userTask_explainRuggensteun", Answers.explained());
        completeOne(begeleider, family, "userTask_recordFamily", people);
        completeOne(begeleider, family, "userTask_recordSafety", Answers.safe());
        List<Task> children = tasksOf(begeleider, family, "userTask_recordSchool");
        for (int child = 0; child < schools.length; child++) {
            complete(begeleider, children.get(child), Answers.attends(schools[child]));
        }
        runJobs(family);
        return family;
    }

    /**
     * Completes the one open task of this kind that the user sees, and runs what follows in the background.
     *
     * @throws IllegalStateException when there is none, or more than one
     */
    public void completeOne(String user, String businessKey, String taskKey, Map<String, Object> answers) {
        List<Task> open = tasksOf(user, businessKey, taskKey);
        if (open.size() != 1) {
            throw new IllegalStateException(
                    "%s sees %d open tasks %s, expected one".formatted(user, open.size(), taskKey));
        }
        complete(user, open.get(0), answers);
        runJobs(businessKey);
    }

    /** Completes a task with its form. */
    public void complete(String user, Task task, Map<String, Object> answers) {
        as(user, () -> {
            forms.submitTaskForm(task.getId(), values(answers));
            return null;
        });
    }

    /** Open tasks of one kind that this user can see, of one case or family. */
    public List<Task> tasksOf(String user, String businessKey, String taskKey) {
        return as(user, () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey)
                .orderByTaskCreateTime()
                .asc()
                .unlimitedList());
    }

    /** Runs the background steps of one case that are due, until none is left. */
    public void runJobs(String businessKey) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Job> due = due(businessKey);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::run);
        }
        throw new IllegalStateException("Background steps of a case did not come to an end");
    }

    private List<Job> due(String businessKey) {
        Set<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).unlimitedList().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : jobs.createJobQuery()
                        .processInstanceIds(instances)
                        .messages()
                        .withRetriesLeft()
                        .unlimitedList();
    }

    /** The job executor may be at the same job: then wait a moment and look again. */
    private void run(Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (OptimisticLockingException | NullValueException e) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private <T> T as(String user, Supplier<T> action) {
        List<String> groups = identities.createGroupQuery().groupMember(user).unlimitedList().stream()
                .map(Group::getId)
                .toList();
        var before = identities.getCurrentAuthentication();
        try {
            identities.setAuthentication(user, groups);
            return action.get();
        } finally {
            identities.setAuthentication(before);
        }
    }

    private static VariableMap values(Map<String, Object> answers) {
        VariableMap values = Variables.createVariables();
        answers.forEach((field, answer) -> {
            if (answer instanceof List<?> list) {
                values.putValueTyped(
                        field, SpinValues.jsonValue(Spin.JSON(list).toString()).create());
            } else {
                values.putValue(field, answer);
            }
        });
        return values;
    }
}
