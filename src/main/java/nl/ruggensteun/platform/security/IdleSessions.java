package nl.ruggensteun.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in which nobody does anything, and any session that is too old. Tasklist asks for its list every ten
 * seconds by itself, so the server's own timeout would never come while a page stands open. Our pages say with each call
 * how long ago somebody last touched key or mouse; a call that says nothing counts as somebody's doing.
 */
final class IdleSessions extends OncePerRequestFilter {

    /** Whole seconds; set by {@code idle.js}. Who lies in it keeps their own session, until it is too old. */
    static final String SINCE_ACTION = "X-Seconds-Since-Action";

    private static final String BEGAN = "ruggensteun.began";
    private static final String LAST_ACTION = "ruggensteun.lastAction";

    private final Duration idle;
    private final Duration longest;
    private final Clock clock;

    IdleSessions(Duration idle, Duration longest, Clock clock) {
        this.idle = idle;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                judge(session, clock.instant(), lastAction(request));
            } catch (IllegalStateException e) {
                // Another call of the same page has just ended it.
            }
        }
        chain.doFilter(request, response);
    }

    private void judge(HttpSession session, Instant now, Instant action) {
        Instant began = session.getAttribute(BEGAN) instanceof Instant known ? known : now;
        Instant last = session.getAttribute(LAST_ACTION) instanceof Instant known ? known : began;
        boolean inTime = !action.isAfter(last.plus(idle));
        if (inTime && action.isAfter(last)) {
            last = action;
        }
        if (now.isAfter(last.plus(idle)) || now.isAfter(began.plus(longest))) {
            session.invalidate();
            return;
        }
        session.setAttribute(BEGAN, began);
        session.setAttribute(LAST_ACTION, last);
    }

    private Instant lastAction(HttpServletRequest request) {
        String seconds = request.getHeader(SINCE_ACTION);
        return seconds != null && seconds.matches("\\d{1,7}")
                ? clock.instant().minusSeconds(Long.parseLong(seconds))
                : clock.instant();
    }
}
