package nl.ruggensteun.platform.hardening;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.joda.time.DateTime;

/**
 * Which members of an object an expression may touch. Without this, {@code ${execution}} leads to every service of the
 * engine, and any object by way of its class to the whole machine.
 */
final class ReachableMembers extends BeanELResolver {

    private static final String BUSINESS_KEY = "processBusinessKey";
    private static final Set<String> OF_COLLECTIONS = Set.of("size", "isEmpty", "contains");

    private final ProcessBeans beans;

    ReachableMembers(ProcessBeans beans) {
        super(true);
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null && !(base instanceof DelegateExecution && BUSINESS_KEY.equals(property))) {
            throw refused(property);
        }
        return super.getValue(context, base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base != null && !isReachable(base, String.valueOf(method))) {
            throw refused(method);
        }
        return super.invoke(context, base, method, types, arguments);
    }

    private boolean isReachable(Object base, String method) {
        if (base instanceof DateTime) {
            return method.matches("(plus|minus|with)[A-Za-z]*|toDate");
        }
        return base instanceof Collection<?> ? OF_COLLECTIONS.contains(method) : beans.isCallable(base, method);
    }

    private static ELException refused(Object member) {
        return new ELException("'" + member + "' is not within reach of an expression");
    }
}
