package nl.ruggensteun.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.school.Brin6;

/** Somebody who wants to see something: who, in which roles, and for which schools. */
public record Viewer(String userId, Set<Role> roles, Set<Brin6> schools) {

    public Viewer {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
    }

    /** @param groupIds all groups of this user; those that mean nothing here are left out */
    public static Viewer ofGroups(String userId, Collection<String> groupIds) {
        return new Viewer(
                userId,
                groupIds.stream().map(Role::ofGroup).flatMap(Optional::stream).collect(Collectors.toSet()),
                groupIds.stream().map(Brin6::ofGroup).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
