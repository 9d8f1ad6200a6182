package nl.ruggensteun.platform.hardening;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Hangs the guards of this package into the engine. */
@Component
class HardeningPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ProcessBeans processBeans;

    HardeningPlugin(ApplicationContext context, ProcessBeans processBeans) {
        this.context = context;
        this.processBeans = processBeans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBeans(processBeans.asMap());
        configuration.setExpressionManager(new SafeExpressions(context, processBeans));
    }
}
