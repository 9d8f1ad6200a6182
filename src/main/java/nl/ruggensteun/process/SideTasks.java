package nl.ruggensteun.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** Begins each {@link SideTask} that is needed and not there, once per case, and ends each that is no longer needed. */
@Component
public class SideTasks {

    private static final String NO_LONGER_NEEDED = "noLongerNeeded";

    private final List<SideTask> all;
    private final Families families;
    private final RuntimeService runtime;

    SideTasks(List<SideTask> all, Families families, RuntimeService runtime) {
        this.all = all;
        this.families = families;
        this.runtime = runtime;
    }

    /** Everything beside cases that this process does. */
    public void bringUpToDate(String process) {
        all.stream().filter(task -> task.process().equals(process)).forEach(this::bringUpToDate);
    }

    /** Looks at every case that it can be about. Days without a run are caught up by the next one. */
    public void bringUpToDate(SideTask task) {
        List<ProcessInstance> running = running(task).unlimitedList();
        Set<String> cases =
                running.stream().map(ProcessInstance::getBusinessKey).collect(Collectors.toSet());
        running.stream()
                .filter(instance -> !isNeeded(task, instance.getBusinessKey()))
                .forEach(this::end);
        task.candidates().stream()
                .filter(found -> !cases.contains(found.id().toString()) && isNeeded(task, found))
                .forEach(found -> runtime.startProcessInstanceByMessage(
                        task.startedBy(), found.id().toString(), CaseStart.variables(found)));
    }

    /** Something changed around this child: what that made needless goes away. */
    public void endWhatLapsed(CaseId id) {
        all.forEach(task -> running(task).processInstanceBusinessKey(id.toString()).unlimitedList().stream()
                .filter(instance -> !isNeeded(task, instance.getBusinessKey()))
                .forEach(this::end));
    }

    private ProcessInstanceQuery running(SideTask task) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(task.process())
                .activityIdIn(task.box());
    }

    private boolean isNeeded(SideTask task, String caseId) {
        return families.findCase(CaseId.of(caseId))
                .filter(found -> isNeeded(task, found))
                .isPresent();
    }

    /** What is being rounded off begins nothing any more. */
    private static boolean isNeeded(SideTask task, ChildCase childCase) {
        return childCase.isOpen() && childCase.stage() != CaseStage.CLOSING && task.isNeeded(childCase);
    }

    private void end(ProcessInstance instance) {
        runtime.createExecutionQuery()
                .processInstanceId(instance.getId())
                .messageEventSubscriptionName(NO_LONGER_NEEDED)
                .unlimitedList()
                .forEach(waiting -> runtime.messageEventReceived(NO_LONGER_NEEDED, waiting.getId()));
    }
}
