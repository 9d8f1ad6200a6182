package nl.ruggensteun.support;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Begeleiders who exist for one test, next to those of the demo, so that an absence moves no task of another test. Call
 * {@link #leave} when the test is over.
 */
public final class Colleagues {

    private final IdentityService identities;
    private final RuntimeService runtime;
    private final JdbcTemplate database;
    private final List<String> present = new ArrayList<>();

    Colleagues(IdentityService identities, RuntimeService runtime, JdbcTemplate database) {
        this.identities = identities;
        this.runtime = runtime;
        this.database = database;
    }

    /** @param groups those of the person, such as {@code begeleider} */
    public void join(String userId, String name, String... groups) {
        leave(userId);
        var user = identities.newUser(userId);
        user.setFirstName(name);
        user.setLastName("Voorbeeld");
        user.setEmail(userId + "@voorbeeld.example");
        user.setPassword("demo");
        identities.saveUser(user);
        List.of(groups).forEach(group -> identities.createMembership(userId, group));
        present.add(userId);
    }

    /** The account is gone; what it did stays. */
    public void leave(String userId) {
        identities.deleteUser(userId);
    }

    /** Everybody who joined leaves, and nothing that was reported about absence stays. */
    public void leave() {
        present.forEach(this::leave);
        present.forEach(person -> database.update("delete from rs_access_work_phone where user_id = ?", person));
        present.clear();
        for (String process : List.of("absence", "substitution", "contactChange")) {
            runtime.createProcessInstanceQuery().processDefinitionKey(process).unlimitedList().stream()
                    .map(running -> running.getId())
                    .forEach(id -> runtime.deleteProcessInstance(id, "test is over"));
        }
        database.update("delete from rs_absence_absence");
    }
}
