package nl.ruggensteun.walker;

import java.util.List;
import java.util.function.Supplier;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.platform.identity.DemoUsers.Person;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.IdentityService;

/** Everybody who can do something in the demo organisation, and acting as one of them. */
final class People {

    private final IdentityService identities;

    People(IdentityService identities) {
        this.identities = identities;
    }

    List<Person> all() {
        return DemoUsers.PEOPLE;
    }

    List<Person> ofSchools() {
        return all().stream().filter(person -> !schools(person).isEmpty()).toList();
    }

    boolean exists(String userId) {
        return all().stream().anyMatch(person -> person.id().equals(userId));
    }

    static List<Brin6> schools(Person person) {
        return person.groups().stream()
                .flatMap(group -> Brin6.ofGroup(group).stream())
                .toList();
    }

    /** Whether the task is this person's to do: the own one, or one that nobody of the own group took yet. */
    static boolean mayDo(Person person, OpenTask task) {
        return task.assignee() == null
                ? task.groups().stream().anyMatch(person.groups()::contains)
                : task.assignee().equals(person.id());
    }

    <T> T as(Person person, Supplier<T> action) {
        var before = identities.getCurrentAuthentication();
        try {
            identities.setAuthentication(person.id(), person.groups());
            return action.get();
        } finally {
            identities.setAuthentication(before);
        }
    }
}
