package nl.ruggensteun.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Calls the engine as the system itself, not with the rights of whoever is logged in: for what follows from a person's
 * work without being that person's to start or to read.
 */
@Component
public class AsSystem {

    private final IdentityService identities;

    AsSystem(IdentityService identities) {
        this.identities = identities;
    }

    /** Runs in the transaction of the caller. */
    public <T> T call(Supplier<T> work) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identities.setAuthentication(person);
            }
        }
    }
}
