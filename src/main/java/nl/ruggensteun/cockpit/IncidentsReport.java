package nl.ruggensteun.cockpit;

import java.util.List;
import nl.ruggensteun.platform.identity.Groups;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * "Wat niet lukte" on Cockpit's dashboard: for kwartiermakers to see, for administrators to try again. Who may call what
 * is in the table of doors ({@code AccessTable}).
 */
@RestController
class IncidentsReport {

    private static final SimpleGrantedAuthority MAY_RETRY = new SimpleGrantedAuthority(Groups.ADMINISTRATOR);

    private final Incidents incidents;

    IncidentsReport(Incidents incidents) {
        this.incidents = incidents;
    }

    @GetMapping("/api/reporting/incidents")
    Report report(Authentication login, CsrfToken token) {
        return new Report(
                incidents.open(),
                login.getAuthorities().contains(MAY_RETRY) ? new Token(token.getHeaderName(), token.getToken()) : null);
    }

    /** Tries the failed steps of one box again. The engine does the work a moment later. */
    @PostMapping("/api/reporting/incidents/retry")
    Retried retry(@RequestBody Incidents.Box box) {
        return new Retried(incidents.retry(box));
    }

    /** @param retry what a call to try again must carry, so that no other site can make it; null for who may not */
    record Report(List<Incidents.Failed> incidents, Token retry) {}

    record Token(String header, String value) {}

    record Retried(int retried) {}
}
