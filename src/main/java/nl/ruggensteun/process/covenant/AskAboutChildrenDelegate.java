package nl.ruggensteun.process.covenant;

import nl.ruggensteun.process.SideTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Vraag begeleiders naar deze kinderen": each child that was there before gets a task; the school hears nothing. */
@Component
class AskAboutChildrenDelegate implements JavaDelegate {

    private static final String CHILDREN = "covenantChildren";

    private final SideTasks sideTasks;

    AskAboutChildrenDelegate(SideTasks sideTasks) {
        this.sideTasks = sideTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sideTasks.bringUpToDate(CHILDREN);
    }
}
