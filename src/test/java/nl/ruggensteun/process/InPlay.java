package nl.ruggensteun.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** What a test can do with a family or a case that is under way: everything that has one business key. */
abstract class InPlay<S extends InPlay<S>> {

    private static final int MOST_ROUNDS = 50;

    final CaseFixture cases;
    final String key;

    InPlay(CaseFixture cases, String key) {
        this.cases = cases;
        this.key = key;
    }

    abstract S self();

    public String key() {
        return key;
    }

    /** As {@code user}: completes the one open task of this kind; what follows by itself is done too. */
    public S does(String user, String task, Map<String, Object> answers) {
        List<Task> open = cases.play.tasksOf(user, key, task);
        assertThat(open).as("%s, open for %s; open are %s", task, user, open()).hasSize(1);
        return completes(user, open.get(0), answers);
    }

    public S anna(String task, Map<String, Object> answers) {
        return does(CaseFixture.ANNA, task, answers);
    }

    public S completes(String user, Task task, Map<String, Object> answers) {
        cases.hands.complete(user, task, answers);
        cases.play.runJobs(key);
        return self();
    }

    /** The kinds of all open tasks, in alphabetical order, whoever may see them. */
    public List<String> open() {
        return openTasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public List<Task> openTasks() {
        return cases.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .initializeFormKeys()
                .unlimitedList();
    }

    public List<Task> tasks(String task) {
        return openTasks().stream()
                .filter(open -> open.getTaskDefinitionKey().equals(task))
                .toList();
    }

    public Task task(String task) {
        assertThat(open()).contains(task);
        return tasks(task).get(0);
    }

    /** Whether this user finds such a task in the own task list. */
    public boolean sees(String user, String task) {
        return !cases.play.tasksOf(user, key, task).isEmpty();
    }

    /** The kinds of tasks of this case that this user finds in the own task list. */
    public List<String> seenBy(String user) {
        return open().stream().distinct().filter(kind -> sees(user, kind)).toList();
    }

    /** The background steps of this case are tried until the engine gives up. */
    public S jobsExhausted() {
        for (Job job : jobs()) {
            for (int retries = job.getRetries(); retries > 0; retries--) {
                try {
                    cases.jobs.executeJob(job.getId());
                } catch (RuntimeException e) {
                    // Expected: this is what the engine gives up on.
                }
            }
        }
        return self();
    }

    /** The background steps of this case as they run by themselves: what fails is tried again after the others. */
    public S jobsRun() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Job> waiting =
                    jobs().stream().filter(job -> job.getRetries() > 0).toList();
            if (waiting.isEmpty()) {
                return self();
            }
            waiting.forEach(this::tried);
        }
        throw new AssertionError("Background steps do not come to an end: " + jobs());
    }

    private void tried(Job job) {
        try {
            cases.jobs.executeJob(job.getId());
        } catch (RuntimeException e) {
            // It is tried again, or an incident says so.
        }
    }

    /** What Cockpit shows of the steps that failed. */
    public List<String> incidents() {
        return cases.runtime.createIncidentQuery().unlimitedList().stream()
                .filter(incident -> jobs().stream().anyMatch(job -> job.getId().equals(incident.getConfiguration())))
                .map(Incident::getIncidentMessage)
                .toList();
    }

    private List<Job> jobs() {
        return ours().messages().unlimitedList();
    }

    /** The timers of this case that are due now. */
    public S dueTimersRun() {
        ours().timers().executable().unlimitedList().stream().map(Job::getId).forEach(cases.jobs::executeJob);
        return self();
    }

    public List<Date> timers() {
        return ours().timers().unlimitedList().stream().map(Job::getDuedate).toList();
    }

    /** Asks for the instances first: asking for each job whose it is takes seconds when other tests left many. */
    private JobQuery ours() {
        Set<String> instances =
                cases.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).unlimitedList().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return cases.jobs.createJobQuery().processInstanceIds(instances.isEmpty() ? Set.of("none") : instances);
    }

    /** The end events that were reached so far in the diagrams of this name, in order. */
    public List<String> endsOf(String process) {
        return instancesOf(process).stream()
                .flatMap(instance -> cases
                        .history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .orderPartiallyByOccurrence()
                        .asc()
                        .unlimitedList()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    public List<HistoricProcessInstance> instancesOf(String process) {
        return cases.history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .asc()
                .unlimitedList();
    }

    /** Nothing of it is left in the engine's running tables. */
    public boolean isOver() {
        return cases.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                == 0;
    }
}
