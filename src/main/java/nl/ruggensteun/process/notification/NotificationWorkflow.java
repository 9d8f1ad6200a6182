package nl.ruggensteun.process.notification;

import java.util.Map;
import nl.ruggensteun.notification.NotificationQueued;
import nl.ruggensteun.platform.engine.AsSystem;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the application tells the process "Bericht versturen": a message waits in the outbox. */
@Component
class NotificationWorkflow {

    private static final String PROCESS = "notification";

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    NotificationWorkflow(RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    /** Starts in the transaction that wrote the message, so that neither exists without the other. */
    @EventListener
    void messageQueued(NotificationQueued message) {
        String id = message.notificationId().toString();
        asSystem.call(() -> runtime.startProcessInstanceByKey(PROCESS, id, Map.of(Variables.NOTIFICATION_ID, id)));
    }
}
