package nl.ruggensteun.platform.hardening;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Puts a Dutch sentence before what the engine itself finds wrong with an upload. Modeler still gets the details. */
final class ParseErrors extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof DeployCmd)) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (ParseException e) {
            ResourceReport report = e.getResorceReports().get(0);
            List<Problem> errors = report.getErrors();
            String boxes = String.join(
                    ", ",
                    errors.stream()
                            .map(Problem::getMainElementId)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
            String lead = "Deze upload is niet geplaatst: in \"" + report.getResourceName()
                    + "\" klopt het diagram niet (" + boxes + "). De melding van de motor, in het Engels:\n";
            throw new ParseException(lead + e.getMessage(), report.getResourceName(), errors, report.getWarnings());
        }
    }
}
