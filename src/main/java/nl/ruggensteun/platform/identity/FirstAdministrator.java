package nl.ruggensteun.platform.identity;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In production the first administrator comes from the environment. Without one the application does not start: a
 * {@code camunda-admin} group without members is what the engine's set-up page waits for (CVE-2026-77226).
 */
@Component
@Profile("postgres")
@Order(20)
class FirstAdministrator implements ApplicationRunner {

    private final IdentityService identities;
    private final String userId;
    private final String password;

    FirstAdministrator(
            IdentityService identities,
            @Value("${RUGGENSTEUN_ADMIN_USER}") String userId,
            @Value("${RUGGENSTEUN_ADMIN_PASSWORD}") String password) {
        this.identities = identities;
        this.userId = userId;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (identities.createUserQuery().memberOfGroup(Groups.ADMINISTRATOR).count() > 0) {
            return;
        }
        if (identities.createUserQuery().userId(userId).count() == 0) {
            var user = identities.newUser(userId);
            user.setFirstName("Beheerder");
            user.setPassword(password);
            if (!identities.checkPasswordAgainstPolicy(password, user).isValid()) {
                throw new IllegalStateException(
                        "RUGGENSTEUN_ADMIN_PASSWORD is too weak: docs/operations.md says what it"
                                + " needs. No administrator was made.");
            }
            identities.saveUser(user);
        }
        identities.createMembership(userId, Groups.ADMINISTRATOR);
    }
}
