package nl.ruggensteun.process.databreach;

import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.platform.identity.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Waarschuw kwartiermaker en FG": a term of the law is near or over and the work is still open. */
@Component
class WarnDeadlineDelegate implements JavaDelegate {

    private final Outbox outbox;

    WarnDeadlineDelegate(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.toTeam(Groups.KWARTIERMAKER, Template.LEGAL_DEADLINE, null, null);
        outbox.toTeam(Groups.DATA_PROTECTION_OFFICER, Template.LEGAL_DEADLINE, null, null);
    }
}
