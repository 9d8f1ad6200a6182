package nl.ruggensteun.platform.hardening;

import java.lang.reflect.Method;
import java.util.Set;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.problem.InputRejected;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates the expressions of models and of queries, and nothing that either could abuse.
 *
 * <p>A query has no process behind it (no variable scope): there, only {@link QueryExpression} is evaluated. In a
 * process, an expression reaches its variables, the beans of {@link ProcessBeans} and what {@link ReachableMembers}
 * allows.
 */
final class SafeExpressions extends SpringExpressionManager {

    private static final Set<String> FUNCTIONS = Set.of(
            CommandContextFunctions.CURRENT_USER,
            CommandContextFunctions.CURRENT_USER_GROUPS,
            DateTimeFunctions.NOW,
            DateTimeFunctions.DATE_TIME);

    private final ProcessBeans processBeans;

    SafeExpressions(ApplicationContext context, ProcessBeans processBeans) {
        super(context, processBeans.asMap());
        this.processBeans = processBeans;
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), this, text);
    }

    /** The functions for XML and JSON that the engine's plugins offer are not for expressions of ours. */
    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ReadOnlyMapELResolver(beans));
        resolvers.add(new ArrayELResolver(true));
        resolvers.add(new ListELResolver(true));
        resolvers.add(new MapELResolver(true));
        resolvers.add(new ReachableMembers(processBeans));
        return resolvers;
    }

    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression expression, JuelExpressionManager manager, String text) {
            super(expression, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            refuseOutsideAProcess(scope);
            return super.getValue(scope, execution);
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
            refuseOutsideAProcess(scope);
            super.setValue(value, scope, execution);
        }

        private void refuseOutsideAProcess(VariableScope scope) {
            if (scope == null && !QueryExpression.isAllowed(expressionText)) {
                throw Rejection.of(new InputRejected("", "Deze zoekvraag bevat een formule die hier niet mag."));
            }
        }
    }
}
