package nl.ruggensteun.platform.form;

import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Around every command of the engine: finds the domain's own "no" inside whatever the engine wrapped it in, and says it
 * in Dutch. Also the "too late" of two people who complete one task.
 */
final class RejectionInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (Rejection e) {
            throw e;
        } catch (RuntimeException e) {
            throw translated(e, command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd);
        }
    }

    private static RuntimeException translated(RuntimeException e, boolean submits) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRejected input) {
                return Rejection.of(input);
            }
            if (cause instanceof NotAllowed reason) {
                return Rejection.of(reason);
            }
            if (cause instanceof Rejection rejection) {
                return rejection;
            }
        }
        boolean tooLate = e instanceof OptimisticLockingException
                || e instanceof ConcurrencyFailureException
                || e instanceof NullValueException;
        return submits && tooLate ? Rejection.taken(e) : e;
    }
}
