package nl.ruggensteun.web;

import java.util.List;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Finds schools by name, town or code, for the field {@code brin6} of a form. For the shelter's own staff: which schools
 * the shelter knows is no business of a school.
 */
@RestController
class SchoolSearch {

    private static final int MOST = 12;
    private static final List<String> MAY_SEARCH =
            List.of(Groups.BEGELEIDER, Groups.KWARTIERMAKER, Groups.ADMINISTRATOR);

    private final Schools schools;

    SchoolSearch(Schools schools) {
        this.schools = schools;
    }

    /** @param search shorter than two characters finds nothing */
    @GetMapping("/api/schools")
    List<Found> search(@RequestParam String search, Authentication login) {
        if (login.getAuthorities().stream().map(GrantedAuthority::getAuthority).noneMatch(MAY_SEARCH::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return schools.search(search, MOST).stream().map(Found::of).toList();
    }

    record Found(String brin6, String name, String town, String street) {
        static Found of(School school) {
            return new Found(school.brin6().value(), school.name(), school.town(), school.street());
        }
    }
}
