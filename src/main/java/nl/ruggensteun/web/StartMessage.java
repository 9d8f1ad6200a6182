package nl.ruggensteun.web;

import nl.ruggensteun.platform.identity.DemoUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of the log at start-up: where to go and, in the demo, as whom. */
@Component
class StartMessage {

    private static final Logger LOG = LoggerFactory.getLogger(StartMessage.class);

    private final Environment environment;
    private final boolean demo;

    StartMessage(Environment environment, ObjectProvider<DemoUsers> demoUsers) {
        this.environment = environment;
        this.demo = demoUsers.getIfAvailable() != null;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void show() {
        LOG.info("Ruggensteun is ready{}", text());
    }

    String text() {
        String base = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        var text = new StringBuilder("\n\n");
        line(text, "Start here", base + "/");
        line(text, "Tasklist", base + "/camunda/app/tasklist/");
        line(text, "Cockpit", base + "/camunda/app/cockpit/");
        line(text, "Admin", base + "/camunda/app/admin/");
        line(text, "Modeler", base + "/engine-rest");
        if (demo) {
            text.append("\n  Demo logins, password \"")
                    .append(DemoUsers.PASSWORD)
                    .append("\":\n");
            DemoUsers.PEOPLE.forEach(person -> line(text, person.id(), person.what()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append("  %-12s %s%n".formatted(what, value));
    }
}
