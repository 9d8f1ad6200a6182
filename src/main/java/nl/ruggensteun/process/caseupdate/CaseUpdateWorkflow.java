package nl.ruggensteun.process.caseupdate;

import java.util.Map;
import nl.ruggensteun.family.CaseChanged;
import nl.ruggensteun.platform.engine.AsSystem;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the application tells the process "Zaak bijwerken": something changed around a child. */
@Component
class CaseUpdateWorkflow {

    private static final String PROCESS = "caseUpdate";

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    CaseUpdateWorkflow(RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    /**
     * Starts in the transaction that made the change; its work is a job of its own. So a withdrawal holds at once and
     * never fails because somebody is busy in the case at that moment: the job tries again.
     */
    @EventListener
    void caseChanged(CaseChanged change) {
        String id = change.caseId().toString();
        asSystem.call(() -> runtime.startProcessInstanceByKey(PROCESS, id, Map.of(Variables.CASE_ID, id)));
    }
}
