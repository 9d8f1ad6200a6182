package nl.ruggensteun.process.notification;

import java.util.UUID;
import nl.ruggensteun.notification.PostOffice;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Verstuur het bericht". What fails is tried again as the diagram says; after the last time Cockpit shows an incident. What bounces becomes a task. */
@Component
class SendNotificationDelegate implements JavaDelegate {

    private final PostOffice postOffice;
    private final Bounces bounces;

    SendNotificationDelegate(PostOffice postOffice, Bounces bounces) {
        this.postOffice = postOffice;
        this.bounces = bounces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID message = UUID.fromString((String) execution.getVariable(Variables.NOTIFICATION_ID));
        postOffice.send(message);
        postOffice.bounceOf(message).ifPresent(bounce -> {
            execution.setVariable(Variables.DOSSIER, bounces.label(bounce));
            bounces.tell(bounce);
        });
    }
}
