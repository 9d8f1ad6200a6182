package nl.ruggensteun.process.covenant;

import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.platform.identity.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Waarschuw voor de opzegdag": the last day of notice comes near and nobody decided yet. */
@Component
class WarnOfNoticeDayDelegate implements JavaDelegate {

    private final Outbox outbox;

    WarnOfNoticeDayDelegate(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.toTeam(Groups.KWARTIERMAKER, Template.COVENANT_NOTICE, null, null);
    }
}
