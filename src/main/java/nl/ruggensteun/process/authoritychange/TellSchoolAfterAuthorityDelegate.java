package nl.ruggensteun.process.authoritychange;

import nl.ruggensteun.process.LapsedTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Meld school of taken vervallen": only when the change of gezag took the consent away. */
@Component
class TellSchoolAfterAuthorityDelegate implements JavaDelegate {

    private final LapsedTasks lapsed;

    TellSchoolAfterAuthorityDelegate(LapsedTasks lapsed) {
        this.lapsed = lapsed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lapsed.tell(execution);
    }
}
