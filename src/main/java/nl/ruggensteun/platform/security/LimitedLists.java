package nl.ruggensteun.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit's page of one model asks for all its versions without saying how many at most, which the engine refuses (H12).
 * It gets as many as the engine gives at most.
 */
final class LimitedLists extends OncePerRequestFilter {

    private final int limit;

    /** @param limit the engine's {@code query-max-results-limit} */
    LimitedLists(int limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || !AccessTable.path(request)
                        .matches("/camunda/api/engine/engine/default/(process|decision)-definition")
                || request.getParameter("maxResults") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getQueryString() {
                        String asked = super.getQueryString();
                        return (asked == null || asked.isEmpty() ? "" : asked + "&") + "maxResults=" + limit;
                    }
                },
                response);
    }
}
