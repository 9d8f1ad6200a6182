package nl.ruggensteun.walker;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;

/** Whether a question of a form is hidden, by its FEEL condition and the answers given so far. */
final class Conditions {

    private static final FeelEngine FEEL = feel();

    private Conditions() {}

    /**
     * @param answers with null for what was not answered
     * @param row the answers of the same row of a list; empty outside a list
     */
    static boolean hides(String condition, Map<String, Object> answers, Map<String, Object> row, LocalDate today) {
        var known = Variables.createVariables();
        known.putAll(answers);
        known.put("this", row.isEmpty() ? answers : row);
        String onThisDay = condition.replace("today()", "date(\"" + today + "\")");
        return !Boolean.FALSE.equals(FEEL.evaluateSimpleExpression(onThisDay, known.asVariableContext()));
    }

    private static FeelEngine feel() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.buildEngine();
        return configuration.getFeelEngine();
    }
}
