package nl.ruggensteun.platform.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.stream.Collectors;
import nl.ruggensteun.problem.FieldProblem;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;

/**
 * What a browser is told when the domain says no: status 400, 403 or 409 and a Dutch text.
 *
 * <p>One line per problem, {@code [children.1.birthDate] text}; the page script puts each at its field. It is a web
 * exception because the engine's REST layer wraps every other kind in an English sentence.
 */
public final class Rejection extends WebApplicationException {

    private Rejection(String message, Throwable cause, Status status) {
        super(message, cause, status);
    }

    public static Rejection of(InputRejected problem) {
        String lines = problem.problems().stream().map(Rejection::line).collect(Collectors.joining("\n"));
        return new Rejection(lines, problem, Status.BAD_REQUEST);
    }

    public static Rejection of(NotAllowed reason) {
        return new Rejection(reason.getMessage(), reason, Status.FORBIDDEN);
    }

    static Rejection taken(Throwable cause) {
        return new Rejection(
                "Deze taak is al klaar of door iemand anders veranderd. Ververs de lijst; er is niets dubbel opgeslagen.",
                cause,
                Status.CONFLICT);
    }

    private static String line(FieldProblem problem) {
        return problem.field().isEmpty() ? problem.message() : "[" + problem.field() + "] " + problem.message();
    }
}
