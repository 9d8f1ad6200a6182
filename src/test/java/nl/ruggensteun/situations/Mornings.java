package nl.ruggensteun.situations;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;

/** What the system does by itself every morning, when a test says that it is morning. */
final class Mornings {

    private final ManagementService jobs;
    private final String process;

    /** @param process the diagram that begins every morning */
    Mornings(ManagementService jobs, String process) {
        this.jobs = jobs;
        this.process = process;
    }

    void run() {
        run(jobs.createJobQuery().processDefinitionKey(process).timers());
        while (steps().count() > 0) {
            run(steps());
        }
    }

    private JobQuery steps() {
        return jobs.createJobQuery().processDefinitionKey(process).messages().withRetriesLeft();
    }

    private void run(JobQuery waiting) {
        waiting.unlimitedList().forEach(job -> jobs.executeJob(job.getId()));
    }
}
