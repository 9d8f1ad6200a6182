package nl.ruggensteun.process.notification;

import java.util.UUID;
import nl.ruggensteun.notification.PostOffice;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Verstuur het bericht". What fails is tried again as the diagram says; after the last time Cockpit shows an incident. */
@Component
class SendNotificationDelegate implements JavaDelegate {

    private final PostOffice postOffice;

    SendNotificationDelegate(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        postOffice.send(UUID.fromString((String) execution.getVariable(Variables.NOTIFICATION_ID)));
    }
}
