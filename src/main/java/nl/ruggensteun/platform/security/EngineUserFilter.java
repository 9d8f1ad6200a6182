package nl.ruggensteun.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the logged-in user the engine's user for this request, on {@code /engine-rest} and on our own pages. Without a
 * user the engine checks no rights at all.
 */
final class EngineUserFilter extends OncePerRequestFilter {

    private final IdentityService identities;

    EngineUserFilter(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null) {
            chain.doFilter(request, response);
            return;
        }
        List<String> groups = login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        try {
            identities.setAuthentication(login.getName(), groups, List.of());
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
