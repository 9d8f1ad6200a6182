package nl.ruggensteun.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person does here; each role is a group of users. */
public enum Role {
    BEGELEIDER("begeleider"),
    IB_ER("iber"),
    KWARTIERMAKER("kwartiermaker"),
    MANAGER("manager"),
    RECEPTIONIST("receptionist"),
    CHILD_PROTECTION_OFFICER("aandachtsfunctionaris"),
    DATA_PROTECTION_OFFICER("fg"),
    ADMIN("camunda-admin");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** The id of the group of users. */
    public String group() {
        return group;
    }

    /** Empty for a group that is no role, such as that of a school. */
    public static Optional<Role> ofGroup(String groupId) {
        return Arrays.stream(values())
                .filter(role -> role.group.equals(groupId))
                .findFirst();
    }
}
