package nl.ruggensteun.process.covenantchange;

import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Werk de looptijd bij": the covenant that runs looks again at its dates. */
@Component
class UpdateCovenantDelegate implements JavaDelegate {

    private static final String COVENANT_CHANGED = "covenantChanged";

    private final RuntimeService runtime;

    UpdateCovenantDelegate(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runtime.createExecutionQuery()
                .processInstanceBusinessKey((String) execution.getVariable(Variables.COVENANT_ID))
                .messageEventSubscriptionName(COVENANT_CHANGED)
                .unlimitedList()
                .forEach(waiting -> runtime.messageEventReceived(COVENANT_CHANGED, waiting.getId()));
    }
}
