package nl.ruggensteun.platform.engine;

import liquibase.integration.spring.SpringLiquibase;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.stereotype.Component;

/** Liquibase makes the engine's tables too, so the engine is built after it. */
@Component
class EngineAfterLiquibase extends AbstractDependsOnBeanFactoryPostProcessor {

    EngineAfterLiquibase() {
        super(ProcessEngineConfigurationImpl.class, SpringLiquibase.class);
    }
}
