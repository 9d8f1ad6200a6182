package nl.ruggensteun.process;

import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.consent.DeciderRole;
import nl.ruggensteun.consent.Deciders;
import org.springframework.stereotype.Component;

/** Knows from the groups of users who is kwartiermaker and who aandachtsfunctionaris. */
@Component
class StaffDeciders implements Deciders {

    private final StaffDirectory staff;

    StaffDeciders(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public boolean has(String userId, DeciderRole role) {
        return staff.membersOf(Role.valueOf(role.name()).group()).stream()
                .anyMatch(member -> member.userId().equals(userId));
    }
}
