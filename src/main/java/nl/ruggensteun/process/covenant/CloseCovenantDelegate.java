package nl.ruggensteun.process.covenant;

import nl.ruggensteun.covenant.CovenantId;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.process.SideTasks;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Vraag besluit voor elk kind": the covenant is over, and about each child that is still there somebody decides. */
@Component
class CloseCovenantDelegate implements JavaDelegate {

    private static final String CHILDREN = "covenantChildren";

    private final Covenants covenants;
    private final SideTasks sideTasks;

    CloseCovenantDelegate(Covenants covenants, SideTasks sideTasks) {
        this.covenants = covenants;
        this.sideTasks = sideTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        covenants.close(CovenantId.of((String) execution.getVariable(Variables.COVENANT_ID)));
        sideTasks.bringUpToDate(CHILDREN);
    }
}
