package nl.ruggensteun.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ruggensteun.calendar.DayUnit;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the newest table {@code targetDates} that a kwartiermaker deployed.
 *
 * <p>The table is evaluated outside the engine's commands: an error in one cell would otherwise roll back the task that
 * asks for its date. A date that cannot be found becomes {@link TargetDate#FALLBACK}, and the log names the task.
 */
@Component
public class TargetDateTable {

    private static final Logger LOG = LoggerFactory.getLogger(TargetDateTable.class);
    private static final String TABLE = "targetDates";

    private final RepositoryService repository;
    private final DmnEngine tables =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> byDefinition = new ConcurrentHashMap<>();

    TargetDateTable(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param step {@code <process id>.<id of the user task>}, for example {@code consent.userTask_askSigner} */
    public TargetDate of(String step) {
        DecisionDefinition newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(TABLE)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            LOG.warn("No table {} is deployed; {} gets {}", TABLE, step, TargetDate.FALLBACK);
            return TargetDate.FALLBACK;
        }
        try {
            DmnDecisionRuleResult row = tables.evaluateDecisionTable(
                            byDefinition.computeIfAbsent(newest.getId(), this::parse), Map.of("step", step))
                    .getFirstResult();
            return row == null ? unknown(step, newest, "no row") : read(row);
        } catch (RuntimeException e) {
            return unknown(step, newest, e.getClass().getSimpleName());
        }
    }

    private static TargetDate read(DmnDecisionRuleResult row) {
        int days = ((Number) row.getEntry("days")).intValue();
        int backupAfter = ((Number) row.getEntry("backupAfter")).intValue();
        if (days < 0 || backupAfter < 0) {
            throw new IllegalArgumentException("A target date lies ahead");
        }
        return new TargetDate(days, DayUnit.valueOf(row.getEntry("unit")), backupAfter);
    }

    private DmnDecision parse(String definitionId) {
        try (InputStream model = repository.getDecisionModel(definitionId)) {
            return tables.parseDecision(TABLE, model);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the table " + definitionId, e);
        }
    }

    private static TargetDate unknown(String step, DecisionDefinition table, String why) {
        LOG.warn(
                "The table {} (version {}) has no usable date for {} ({}); it gets {}",
                TABLE,
                table.getVersion(),
                step,
                why,
                TargetDate.FALLBACK);
        return TargetDate.FALLBACK;
    }
}
