package nl.ruggensteun.platform.history;

import java.util.List;
import nl.ruggensteun.platform.engine.VariablePolicy;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Makes {@link PrivateHistory} the engine's history level. */
@Component
class PrivateHistoryPlugin extends AbstractProcessEnginePlugin {

    private final VariablePolicy variables;

    PrivateHistoryPlugin(VariablePolicy variables) {
        this.variables = variables;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new PrivateHistory(variables.keptInHistory())));
        configuration.setHistory(PrivateHistory.NAME);
        configuration.setRestrictUserOperationLogToAuthenticatedUsers(true);
    }
}
