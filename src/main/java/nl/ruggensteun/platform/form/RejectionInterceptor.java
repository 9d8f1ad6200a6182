package nl.ruggensteun.platform.form;

import java.lang.reflect.Field;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.util.ReflectionUtils;

/**
 * Around every command of the engine: finds the domain's own "no" inside whatever the engine wrapped it in, and says it
 * in Dutch. Also the "too late" of two people who complete one task.
 */
final class RejectionInterceptor extends CommandInterceptor {

    private final IdentityService identities;

    RejectionInterceptor(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (Rejection e) {
            throw e;
        } catch (RuntimeException e) {
            RuntimeException said =
                    translated(e, command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd);
            throw said == e && isOfTaskThatIsGone(command) ? Rejection.taken(e) : said;
        }
    }

    /**
     * Of two clicks within milliseconds the second may find the task still there and its place in the process left; then
     * the engine fails in a way of its own. Looked up after the failed transaction, so outside any command.
     */
    private boolean isOfTaskThatIsGone(Command<?> command) {
        if (!(command instanceof SubmitTaskFormCmd) || Context.getCommandContext() != null) {
            return false;
        }
        Field id = ReflectionUtils.findField(SubmitTaskFormCmd.class, "taskId");
        ReflectionUtils.makeAccessible(id);
        String task = (String) ReflectionUtils.getField(id, command);
        return task != null && !exists(task);
    }

    /** Whoever may see it: somebody who may not gets the engine's own refusal. */
    private boolean exists(String task) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return next.execute(context -> context.getTaskManager().findTaskById(task)) != null;
        } finally {
            identities.setAuthentication(person);
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
        boolean tooLate = e instanceof NullValueException || isOvertaken(e);
        return submits && tooLate ? Rejection.taken(e) : e;
    }

    /** Somebody else saved the same thing first. Where that comes out inside a step of a diagram, the engine wraps it. */
    private static boolean isOvertaken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return true;
            }
        }
        return false;
    }
}
