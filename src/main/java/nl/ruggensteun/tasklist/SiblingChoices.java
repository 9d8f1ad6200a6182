package nl.ruggensteun.tasklist;

import java.util.List;
import java.util.Map;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.platform.engine.AsSystem;
import nl.ruggensteun.process.JointStartgesprek;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The brothers and sisters whom the begeleider can take along into the startgesprek of a task (E-02). Whoever may not see
 * the task or the case gets the answer that a task which does not exist gets.
 */
@RestController
class SiblingChoices {

    private final TaskService tasks;
    private final AccessPolicy policy;
    private final JointStartgesprek joint;
    private final AsSystem asSystem;

    SiblingChoices(TaskService tasks, AccessPolicy policy, JointStartgesprek joint, AsSystem asSystem) {
        this.tasks = tasks;
        this.policy = policy;
        this.joint = joint;
        this.asSystem = asSystem;
    }

    /** In the order of the children; none for a task about anything else. */
    @GetMapping("/api/tasks/{taskId}/siblings")
    @Transactional(readOnly = true)
    public List<Choice> siblings(@PathVariable String taskId, Authentication login) {
        if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
            throw notFound();
        }
        Map<String, Object> about =
                asSystem.call(() -> tasks.getVariables(taskId, List.of(Variables.CASE_ID, Variables.MEETING_KIND)));
        if (!(about.get(Variables.CASE_ID) instanceof String id)
                || policy.sight(LoggedIn.viewer(login), CaseId.of(id)) != Sight.FULL) {
            throw notFound();
        }
        if (!MeetingKind.START.name().equals(about.get(Variables.MEETING_KIND))) {
            return List.of();
        }
        return asSystem.call(() -> joint.siblings(CaseId.of(id))).stream()
                .map(sibling -> new Choice(sibling.id().toString(), sibling.label()))
                .toList();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** @param label dossier number and first name */
    record Choice(String id, String label) {}
}
