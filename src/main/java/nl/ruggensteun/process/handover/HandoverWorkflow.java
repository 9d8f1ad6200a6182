package nl.ruggensteun.process.handover;

import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the application tells everything that runs for a family: somebody else does the work now. */
@Component
class HandoverWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;

    HandoverWorkflow(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Open tasks go along, tasks of schools that are waited for too, and so do the tasks that are yet to come. */
    void handedOver(FamilyId family, String from, String to) {
        String id = family.toString();
        tasks.createTaskQuery()
                .processVariableValueEquals(Variables.FAMILY_ID, id)
                .unlimitedList()
                .forEach(open -> give(open, from, to));
        runtime.createProcessInstanceQuery()
                .variableValueEquals(Variables.FAMILY_ID, id)
                .unlimitedList()
                .forEach(running -> runtime.setVariable(running.getId(), Variables.BEGELEIDER, to));
    }

    private void give(Task open, String from, String to) {
        if (from.equals(open.getAssignee())) {
            tasks.setAssignee(open.getId(), to);
        }
        if (from.equals(open.getOwner())) {
            tasks.setOwner(open.getId(), to);
        }
    }
}
