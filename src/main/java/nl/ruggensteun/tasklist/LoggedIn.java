package nl.ruggensteun.tasklist;

import nl.ruggensteun.access.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who asks, in the words of {@code access}. */
final class LoggedIn {

    private LoggedIn() {}

    static Viewer viewer(Authentication login) {
        return Viewer.ofGroups(
                login.getName(),
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
    }
}
