package nl.ruggensteun.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.meeting.JointTalks;
import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.problem.InputRejected;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/**
 * Takes brothers and sisters along into one startgesprek (E-02): those who may, by {@link JointTalks}, and whose own case
 * waits for the plan of it. Whose case has moved on meanwhile is refused; two people planning for the same child at the
 * same moment meet at its task, and one of them has to look again.
 */
@Component
public class JointStartgesprek {

    private static final String PROCESS = "driegesprek";
    private static final String PLANNED_TOGETHER = "plannedTogether";
    private static final String NOT_POSSIBLE =
            "U kiest een broer of zus die nu niet mee kan. Kies de taak opnieuw: dan ziet"
                    + " u wie er mee kan. Plan het gesprek van dit kind anders apart.";

    private final JointTalks talks;
    private final RuntimeService runtime;

    JointStartgesprek(JointTalks talks, RuntimeService runtime) {
        this.talks = talks;
        this.runtime = runtime;
    }

    /** Who can be taken along now. */
    public List<Sibling> siblings(CaseId id) {
        return talks.siblings(id).stream().flatMap(this::waiting).toList();
    }

    /**
     * Those who were chosen.
     *
     * @param takeAlong ids of cases with commas between them; may be missing
     * @throws InputRejected at field {@code takeAlong} for whoever cannot be taken along now
     */
    public List<Sibling> chosen(CaseId id, String takeAlong) {
        Set<String> wanted = Stream.of(Optional.ofNullable(takeAlong).orElse("").split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Sibling> chosen = siblings(id).stream()
                .filter(sibling -> wanted.contains(sibling.id().toString()))
                .toList();
        if (chosen.size() < wanted.size()) {
            throw new InputRejected("takeAlong", NOT_POSSIBLE);
        }
        return chosen;
    }

    /** The talk of this child is planned: its case goes on. */
    public void planned(Sibling sibling, MeetingId meeting) {
        runtime.removeVariable(sibling.instance(), Variables.MEETING_MODE);
        runtime.messageEventReceived(
                PLANNED_TOGETHER,
                sibling.execution(),
                Map.of(Variables.MEETING_ID, meeting.toString(), Variables.MEETING_HELD, false));
    }

    private Stream<Sibling> waiting(ChildCase childCase) {
        return runtime
                .createExecutionQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(childCase.id().toString())
                .messageEventSubscriptionName(PLANNED_TOGETHER)
                .unlimitedList()
                .stream()
                .filter(this::isStartgesprek)
                .map(waiting -> new Sibling(
                        childCase.id(),
                        childCase.label(),
                        waiting.getProcessInstanceId(),
                        waiting.getId(),
                        meetingOf(waiting)));
    }

    private boolean isStartgesprek(Execution waiting) {
        return MeetingKind.START.name().equals(runtime.getVariable(waiting.getId(), Variables.MEETING_KIND));
    }

    private Optional<MeetingId> meetingOf(Execution waiting) {
        return Optional.ofNullable((String) runtime.getVariable(waiting.getId(), Variables.MEETING_ID))
                .map(MeetingId::of);
    }

    /**
     * A child whose case waits for the plan of its startgesprek.
     *
     * @param label dossier number and first name
     * @param meeting the talk that is to be planned anew; empty when there is none yet
     */
    public record Sibling(CaseId id, String label, String instance, String execution, Optional<MeetingId> meeting) {}
}
