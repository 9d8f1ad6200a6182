package nl.ruggensteun.platform.identity;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people of the demo organisation, all with password {@value #PASSWORD}. Never in production. */
@Component
@ConditionalOnProperty("ruggensteun.demo.enabled")
@Order(20)
public class DemoUsers implements ApplicationRunner {

    public static final String PASSWORD = "demo";

    /** Every demo login, in the order in which the start-up log shows them. */
    public static final List<Person> PEOPLE = List.of(
            new Person("anna", "Anna", "de Wit", "begeleider", Groups.BEGELEIDER),
            new Person("bram", "Bram", "Visser", "begeleider", Groups.BEGELEIDER),
            new Person("iris", "Iris", "Bakker", "IB-er van De Regenboog", Groups.IB_ER, "school99AA00"),
            new Person("ilse", "Ilse", "Mulder", "IB-er van Het Kompas", Groups.IB_ER, "school99BB00"),
            new Person("karin", "Karin", "Smit", "kwartiermaker", Groups.KWARTIERMAKER),
            new Person("koen", "Koen", "Dekker", "kwartiermaker", Groups.KWARTIERMAKER),
            new Person("mirjam", "Mirjam", "Vos", "manager", Groups.MANAGER),
            new Person("rob", "Rob", "Kok", "receptionist", Groups.RECEPTIONIST),
            new Person("ada", "Ada", "Prins", "aandachtsfunctionaris", Groups.CHILD_PROTECTION_OFFICER),
            new Person("fatima", "Fatima", "Groen", "functionaris gegevensbescherming", Groups.DATA_PROTECTION_OFFICER),
            new Person("admin", "Beheer", "Accounts", "beheerder van accounts", Groups.ADMINISTRATOR));

    private final IdentityService identities;

    DemoUsers(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void run(ApplicationArguments args) {
        PEOPLE.forEach(this::ensure);
    }

    private void ensure(Person person) {
        if (identities.createUserQuery().userId(person.id()).count() > 0) {
            return;
        }
        var user = identities.newUser(person.id());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.id() + "@voorbeeld.example");
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        for (String group : person.groups()) {
            if (identities.createGroupQuery().groupId(group).count() == 0) {
                var created = identities.newGroup(group);
                created.setName(group);
                created.setType("SCHOOL");
                identities.saveGroup(created);
            }
            identities.createMembership(person.id(), group);
        }
    }

    /** @param what the person's job, in Dutch, for the start-up log and the login page of the demo */
    public record Person(String id, String firstName, String lastName, String what, List<String> groups) {
        Person(String id, String firstName, String lastName, String what, String... groups) {
            this(id, firstName, lastName, what, List.of(groups));
        }
    }
}
