package nl.ruggensteun.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A refusal in the form in which the webapps, and Modeler, read the engine's: {@code message} is what a person sees. */
final class JsonAnswer {

    private JsonAnswer() {}

    static boolean isFor(HttpServletRequest request) {
        return request.getRequestURI().matches("(/camunda)?/api/.*|/engine-rest/.*");
    }

    /** @param message Dutch, without quotes */
    static void write(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("{\"type\":\"Refused\",\"message\":\"" + message + "\"}");
    }
}
