package nl.ruggensteun.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the empty answers of the {@link AccessTable}. */
final class EmptyAnswers extends OncePerRequestFilter {

    private final AccessTable table;

    EmptyAnswers(AccessTable table) {
        this.table = table;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> answer =
                table.answerInstead(request, SecurityContextHolder.getContext().getAuthentication());
        if (answer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("application/json");
        response.getWriter().write(answer.get());
    }
}
