package nl.ruggensteun.process;

import java.util.Map;
import nl.ruggensteun.absence.Absence;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.FamilyId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Component;

/** Starts and ends, per family, the diagram {@code substitution}: who acts for a colleague reads first what is safe. */
@Component
public class SubstituteReading {

    private static final String PROCESS = "substitution";
    private static final String SUBSTITUTION_STARTED = "substitutionStarted";
    private static final String SUBSTITUTION_ENDED = "substitutionEnded";

    private final RuntimeService runtime;

    SubstituteReading(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The task goes to who acts today, as every task of this family does ({@link FamilyTasks}). */
    public void start(Absence absence, Family family) {
        runtime.createMessageCorrelation(SUBSTITUTION_STARTED)
                .processInstanceBusinessKey(family.id().toString())
                .setVariables(Map.of(
                        Variables.ABSENCE_ID, absence.id().toString(),
                        Variables.FAMILY_ID, family.id().toString(),
                        Variables.DOSSIER, family.number(),
                        Variables.BEGELEIDER, family.begeleider()))
                .correlateStartMessage();
    }

    /** What was not read by now need not be read any more. */
    public void end(Absence absence) {
        end(waiting()
                .processVariableValueEquals(Variables.ABSENCE_ID, absence.id().toString()));
    }

    /** The family has another begeleider, who reads it all. */
    public void end(FamilyId family) {
        end(waiting().processInstanceBusinessKey(family.toString()));
    }

    private ExecutionQuery waiting() {
        return runtime.createExecutionQuery()
                .processDefinitionKey(PROCESS)
                .messageEventSubscriptionName(SUBSTITUTION_ENDED);
    }

    private void end(ExecutionQuery waiting) {
        waiting.unlimitedList().forEach(one -> runtime.messageEventReceived(SUBSTITUTION_ENDED, one.getId()));
    }
}
