package nl.ruggensteun.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the nouns find colleagues; the platform answers from its users and groups. */
public interface StaffDirectory {

    Optional<Staff> find(String userId);

    /** The groups of a user: roles and schools. */
    Set<String> groupsOf(String userId);

    /** Everybody of a role ({@link Role#group()}) or of a school ({@code Brin6.group()}). */
    List<Staff> membersOf(String groupId);
}
