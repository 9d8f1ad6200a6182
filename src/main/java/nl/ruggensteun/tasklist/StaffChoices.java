package nl.ruggensteun.tasklist;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ruggensteun.access.Role;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The colleagues whom somebody can choose in a form, by name. The begeleiders of the shelter are for begeleiders and
 * kwartiermakers: a school knows the one of its pupil, and no list.
 */
@RestController
class StaffChoices {

    private final StaffDirectory staff;

    StaffChoices(StaffDirectory staff) {
        this.staff = staff;
    }

    /** By name. */
    @GetMapping("/api/begeleiders")
    List<Person> begeleiders(Authentication login) {
        Viewer viewer = viewer(login);
        if (!viewer.is(Role.BEGELEIDER) && !viewer.is(Role.KWARTIERMAKER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return staff.membersOf(Role.BEGELEIDER.group()).stream()
                .sorted(Comparator.comparing(Staff::name))
                .map(member -> new Person(member.userId(), member.name()))
                .toList();
    }

    /** Who works at a school: for an IB-er the own, for a kwartiermaker every school. By name. */
    @GetMapping("/api/colleagues")
    List<Person> colleagues(Authentication login) {
        Viewer viewer = viewer(login);
        Stream<Staff> people = viewer.is(Role.KWARTIERMAKER)
                ? staff.membersOf(Role.IB_ER.group()).stream()
                : viewer.schools().stream().flatMap(school -> staff.membersOf(school.group()).stream());
        return people.distinct()
                .sorted(Comparator.comparing(Staff::name))
                .map(member -> new Person(member.userId(), member.name()))
                .toList();
    }

    private static Viewer viewer(Authentication login) {
        return Viewer.ofGroups(
                login.getName(),
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
    }

    /** @param id user id */
    record Person(String id, String name) {}
}
