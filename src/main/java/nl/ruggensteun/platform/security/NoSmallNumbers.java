package nl.ruggensteun.platform.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Takes the numbers of running cases out of Cockpit's list of processes, for everybody: "1" beside a process points at a
 * child. The numbers that may be seen are on our own panel, where small ones are not exact. The order of the list could
 * tell too, so nobody can sort by a number.
 */
final class NoSmallNumbers extends OncePerRequestFilter {

    private static final List<String> NUMBERS = List.of("instances", "failedJobs", "incidents", "incidentCount");
    private static final List<String> NUMBER_ORDERS = List.of("instances", "incidents");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AccessTable.path(request).endsWith("/process-definition/statistics");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String order = request.getParameter("sortBy");
        if (order != null && NUMBER_ORDERS.contains(order)) {
            JsonAnswer.write(response, HttpStatus.FORBIDDEN.value(), "U mag dit niet doen of zien.");
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        byte[] body = answer.getContentAsByteArray();
        if (body.length > 0 && answer.getStatus() == HttpStatus.OK.value()) {
            JsonNode list = json.readTree(body);
            NUMBERS.forEach(number -> list.findParents(number).forEach(NoSmallNumbers::hide));
            answer.resetBuffer();
            answer.getOutputStream().write(json.writeValueAsBytes(list));
        }
        answer.copyBodyToResponse();
    }

    /** The engine's own answer has a list of incidents, with numbers in it; Cockpit's has a number. */
    private static void hide(JsonNode row) {
        NUMBERS.stream().filter(number -> row.path(number).isNumber()).forEach(number -> ((ObjectNode) row)
                .put(number, 0));
    }
}
