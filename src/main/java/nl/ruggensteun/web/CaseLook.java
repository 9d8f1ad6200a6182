package nl.ruggensteun.web;

import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens a case for a paper. Every look is kept. */
@Component
class CaseLook {

    private final AccessPolicy policy;
    private final AccessLog log;
    private final Families families;

    CaseLook(AccessPolicy policy, AccessLog log, Families families) {
        this.policy = policy;
        this.log = log;
        this.families = families;
    }

    /**
     * The case, for its begeleider only.
     *
     * @throws ResponseStatusException 404 for anybody else: the answer that a case which does not exist gets
     */
    CaseId ofBegeleider(String id, Authentication login) {
        CaseId caseId = uuid(id).map(CaseId::new).orElseThrow(CaseLook::notFound);
        Viewer viewer = Viewer.ofGroups(
                login.getName(),
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
        boolean mine = policy.sight(viewer, caseId) == Sight.FULL;
        if (families.findCase(caseId).isPresent()) {
            log.read(login.getName(), caseId, mine ? Sight.FULL : Sight.NONE);
        }
        if (!mine) {
            throw notFound();
        }
        return caseId;
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
