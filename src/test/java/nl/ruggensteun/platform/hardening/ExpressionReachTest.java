package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** H1, H2, H6: expressions of queries, of stored filters and of models reach no further than they need. */
@ApplicationTest
class ExpressionReachTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Test
    void storedFilterWithOrdinaryExpressions_works() {
        assertThat(listed(tasks.createTaskQuery().dueBeforeExpression("${dateTime().plusDays(7)}")))
                .isNotNull();
    }

    /** The engine looks for expressions in a query, but not in its "or" parts. */
    @Test
    void queryWithAHiddenExpression_isRefusedBeforeItIsEvaluated() {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${1+1}")
                        .endOr()
                        .count())
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("formule");
    }

    @Test
    void storedFilterWithAnExpression_isRefusedWhenItIsUsed() {
        assertThatThrownBy(() -> listed(tasks.createTaskQuery().taskAssigneeExpression("${''.getClass()}")))
                .isInstanceOf(Rejection.class);
    }

    private List<?> listed(TaskQuery query) {
        var filter = filters.newTaskFilter("met formule");
        filter.setQuery(query);
        filters.saveFilter(filter);
        try {
            return filters.list(filter.getId());
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${environment}",
                "${caseFacts.getClass()}",
                "${caseFacts.class}",
                "${targetDates.hashCode()}",
                "${prepareConsentDelegate.execute(null)}",
                "${''.getClass()}",
                "${'a'.concat('b')}",
                "${S('{}')}",
                "${XML('<a/>')}"
            })
    void expressionOfAModel_reachesOnlyMarkedBeans(String expression) {
        assertThatThrownBy(() -> evaluate(expression, StartProcessVariableScope.getSharedInstance()))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution.setVariable('caseId', 'x')}",
                "${execution.class}"
            })
    void expressionOfAModel_getsNowhereThroughItsExecution(String expression) {
        assertThatThrownBy(() -> evaluate(expression, new ExecutionEntity())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void expressionOfAModel_reachesBeansDatesAndComparisons() {
        var scope = StartProcessVariableScope.getSharedInstance();

        assertThat(evaluate("${prepareConsentDelegate}", scope)).isNotNull();
        assertThat(evaluate("${dateTime().plusDays(1).toDate()}", scope)).isInstanceOf(Date.class);
        assertThat(evaluate("${1 < 2 && 'a' == 'a'}", scope)).isEqualTo(true);
    }

    private Object evaluate(String expression, VariableScope scope) {
        return engine.getCommandExecutorTxRequired().execute(command -> engine.getExpressionManager()
                .createExpression(expression)
                .getValue(scope));
    }
}
