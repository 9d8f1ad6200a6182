package nl.ruggensteun.tasklist;

import java.util.List;
import nl.ruggensteun.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells an IB-er whom to call about a pupil who is not in the list, under the field where a pupil is chosen. */
@RestController
class RuggensteunContactResource {

    private static final Logger LOG = LoggerFactory.getLogger(RuggensteunContactResource.class);

    private final RuggensteunContact contact;

    RuggensteunContactResource(RuggensteunContact contact) {
        this.contact = contact;
    }

    /** Nothing for the shelter itself, and as long as nobody was named. */
    @GetMapping("/api/contact")
    ResponseEntity<Answer> contact(Authentication login) {
        List<String> groups = login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        return groups.contains(Role.IB_ER.group()) && contact.isNamed()
                ? ResponseEntity.ok(new Answer(contact.name(), contact.phone()))
                : ResponseEntity.noContent().build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnWhenNobodyIsNamed() {
        if (!contact.isNamed()) {
            LOG.warn("No name and phone in ruggensteun.contact: a school that does not know the begeleider, or gets no"
                    + " answer, does not read whom to call (R-168)");
        }
    }

    /** Without address: it would name the shelter to a school that must not know it. */
    record Answer(String name, String phone) {}
}
