package nl.ruggensteun.cockpit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.notification.NotSent;
import nl.ruggensteun.platform.engine.AsSystem;
import nl.ruggensteun.problem.NotAllowed;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the system gave up on, after it tried as often as the diagram says: per box, and never per case. An incident goes
 * away by itself when the step works at last.
 */
@Component
@Transactional
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Only messages of our own, which are Dutch and name nobody; those of a library may quote anything. */
    private static final List<String> OURS = List.of(NotSent.class.getName(), NotAllowed.class.getName());

    private static final String UNEXPECTED =
            "Er ging iets mis in het systeem. IT vindt de oorzaak in het logboek van de server.";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final AsSystem asSystem;
    private final Clock clock;

    Incidents(
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService jobs,
            AsSystem asSystem,
            Clock clock) {
        this.runtime = runtime;
        this.repository = repository;
        this.jobs = jobs;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    /** Per box, the one that waits longest first. */
    List<Failed> open() {
        return asSystem.call(() -> {
            Map<Box, List<Incident>> boxes = new LinkedHashMap<>();
            incidents().forEach(incident -> boxes.computeIfAbsent(boxOf(incident), box -> new ArrayList<>())
                    .add(incident));
            return boxes.entrySet().stream()
                    .map(box -> failed(box.getKey(), box.getValue()))
                    .sorted(Comparator.comparing(Failed::since))
                    .toList();
        });
    }

    /**
     * Lets the engine do the failed steps of this box once more, now.
     *
     * @return how many; zero when there is nothing to try again
     */
    int retry(Box box) {
        return asSystem.call(() -> {
            List<String> failed = incidents().stream()
                    .filter(incident -> boxOf(incident).equals(box))
                    .map(Incident::getConfiguration)
                    .toList();
            if (!failed.isEmpty()) {
                jobs.setJobRetries(1)
                        .jobIds(failed)
                        .dueDate(Date.from(clock.instant()))
                        .execute();
                LOG.info("{} failed jobs of {} in {} are tried again", failed.size(), box.step(), box.process());
            }
            return failed.size();
        });
    }

    /** Where something failed; a process that called another has an incident too, which says nothing new. */
    private List<Incident> incidents() {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .unlimitedList()
                .stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .toList();
    }

    private Box boxOf(Incident incident) {
        return new Box(definition(incident).getKey(), incident.getActivityId());
    }

    private ProcessDefinition definition(Incident incident) {
        return repository.getProcessDefinition(incident.getProcessDefinitionId());
    }

    private Failed failed(Box box, List<Incident> incidents) {
        Incident newest = incidents.get(incidents.size() - 1);
        return new Failed(
                box.process(),
                box.step(),
                definition(newest).getName(),
                label(newest),
                incidents.size(),
                incidents.get(0).getIncidentTimestamp().toInstant(),
                incidents.stream().map(this::reason).distinct().sorted().toList());
    }

    private String label(Incident incident) {
        ModelElementInstance box = repository
                .getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        return box instanceof FlowElement step && step.getName() != null ? step.getName() : incident.getActivityId();
    }

    private String reason(Incident incident) {
        String trace = jobs.getJobExceptionStacktrace(incident.getConfiguration());
        return trace != null
                        && incident.getIncidentMessage() != null
                        && OURS.stream().anyMatch(trace::startsWith)
                ? NotSent.withoutNumber(incident.getIncidentMessage())
                : UNEXPECTED;
    }

    /**
     * @param process id of the process, as in the diagram
     * @param step id of the box
     */
    record Box(String process, String step) {}

    /**
     * @param processName as people know it; the same for the step
     * @param since when the first of them was given up
     * @param reasons Dutch, without names
     */
    record Failed(
            String process,
            String step,
            String processName,
            String stepName,
            int count,
            Instant since,
            List<String> reasons) {}
}
