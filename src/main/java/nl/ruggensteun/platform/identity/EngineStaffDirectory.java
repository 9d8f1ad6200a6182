package nl.ruggensteun.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.platform.engine.AsSystem;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Finds colleagues among the users and groups of the engine, whoever asks: the nouns decide who may see the answer. */
@Component
class EngineStaffDirectory implements StaffDirectory {

    private final IdentityService identities;
    private final AsSystem asSystem;

    EngineStaffDirectory(IdentityService identities, AsSystem asSystem) {
        this.identities = identities;
        this.asSystem = asSystem;
    }

    @Override
    public Optional<Staff> find(String userId) {
        return asSystem.call(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(userId).singleResult())
                .map(EngineStaffDirectory::staff));
    }

    @Override
    public Set<String> groupsOf(String userId) {
        return asSystem.call(() -> identities.createGroupQuery().groupMember(userId).unlimitedList().stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<Staff> membersOf(String groupId) {
        return asSystem.call(
                () -> identities.createUserQuery().memberOfGroup(groupId).orderByUserId().asc().unlimitedList().stream()
                        .map(EngineStaffDirectory::staff)
                        .toList());
    }

    private static Staff staff(User user) {
        String name = (nullToEmpty(user.getFirstName()) + " " + nullToEmpty(user.getLastName())).strip();
        return new Staff(user.getId(), name.isEmpty() ? user.getId() : name, user.getEmail());
    }

    private static String nullToEmpty(String text) {
        return text == null ? "" : text;
    }
}
