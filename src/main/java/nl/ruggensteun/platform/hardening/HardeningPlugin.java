package nl.ruggensteun.platform.hardening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Hangs the guards of this package into the engine. */
@Component
class HardeningPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ProcessBeans processBeans;
    private final ObjectProvider<SchoolGate> schoolGate;
    private final ObjectProvider<AccountGone> accountGone;
    private final ModelGuard modelGuard;

    HardeningPlugin(
            ApplicationContext context,
            ProcessBeans processBeans,
            ObjectProvider<SchoolGate> schoolGate,
            ObjectProvider<AccountGone> accountGone,
            ModelGuard modelGuard) {
        this.context = context;
        this.processBeans = processBeans;
        this.schoolGate = schoolGate;
        this.accountGone = accountGone;
        this.modelGuard = modelGuard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBeans(processBeans.asMap());
        configuration.setExpressionManager(new SafeExpressions(context, processBeans));
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setResourceAuthorizationProvider(new TaskRights(schoolGate));
        add(configuration::getCustomPreDeployers, configuration::setCustomPreDeployers, modelGuard);
        add(
                configuration::getCustomPreCommandInterceptorsTxRequired,
                configuration::setCustomPreCommandInterceptorsTxRequired,
                new PersonsCommands(configuration));
        add(
                configuration::getCustomPreCommandInterceptorsTxRequired,
                configuration::setCustomPreCommandInterceptorsTxRequired,
                new SchoolReach(configuration, schoolGate));
        add(
                configuration::getCustomPreCommandInterceptorsTxRequired,
                configuration::setCustomPreCommandInterceptorsTxRequired,
                new DeletedAccounts(accountGone));
        add(
                configuration::getCustomPreCommandInterceptorsTxRequiresNew,
                configuration::setCustomPreCommandInterceptorsTxRequiresNew,
                new PersonsCommands(configuration));
        add(
                configuration::getCustomPreCommandInterceptorsTxRequiresNew,
                configuration::setCustomPreCommandInterceptorsTxRequiresNew,
                new SchoolReach(configuration, schoolGate));
    }

    /** Only where uploads are read: the engine looks for its own deployer when a deployment is deleted. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> deployers = configuration.getDeployers().stream()
                .map(deployer -> deployer instanceof BpmnDeployer ? new ParseErrors(deployer) : deployer)
                .toList();
        configuration.getDeploymentCache().setDeployers(deployers);
    }

    private static <T> void add(Supplier<List<T>> present, Consumer<List<T>> set, T one) {
        List<T> all = present.get() == null ? new ArrayList<>() : new ArrayList<>(present.get());
        all.add(one);
        set.accept(all);
    }
}
