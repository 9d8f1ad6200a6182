package nl.ruggensteun.process.childcorrection;

import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What the application tells everything that runs about a child: it has another name. */
@Component
class ChildCorrectionWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;

    ChildCorrectionWorkflow(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Every running process and open task of the case gets the label of today. */
    void nameCorrected(ChildCase childCase) {
        String key = childCase.id().toString();
        String label = childCase.label();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .unlimitedList()
                .forEach(running -> runtime.setVariable(running.getId(), Variables.DOSSIER, label));
        tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .unlimitedList()
                .forEach(open -> tasks.setVariableLocal(open.getId(), Variables.DOSSIER, label));
    }
}
