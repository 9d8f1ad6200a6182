package nl.ruggensteun.process.handover;

import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.process.FamilyTasks;
import nl.ruggensteun.process.SubstituteReading;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the application tells everything that runs for a family: somebody else does the work now. */
@Component
class HandoverWorkflow {

    private final RuntimeService runtime;
    private final FamilyTasks familyTasks;
    private final SubstituteReading reading;

    HandoverWorkflow(RuntimeService runtime, FamilyTasks familyTasks, SubstituteReading reading) {
        this.runtime = runtime;
        this.familyTasks = familyTasks;
        this.reading = reading;
    }

    /** Open tasks go along, tasks of schools that are waited for too, and so do the tasks that are yet to come. */
    void handedOver(FamilyId family, String from, String to) {
        familyTasks.handOver(family, from, to);
        runtime.createProcessInstanceQuery()
                .variableValueEquals(Variables.FAMILY_ID, family.toString())
                .unlimitedList()
                .forEach(running -> runtime.setVariable(running.getId(), Variables.BEGELEIDER, to));
        reading.end(family);
    }
}
