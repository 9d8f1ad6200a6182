package nl.ruggensteun.platform.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs our form handling into the engine. */
@Component
class FormsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<FormSubmitter> submitter;

    FormsPlugin(ObjectProvider<FormSubmitter> submitter) {
        this.submitter = submitter;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        addTo(
                configuration.getCustomPostBPMNParseListeners(),
                configuration::setCustomPostBPMNParseListeners,
                new FormsToDomain(submitter));
        addTo(
                configuration.getCustomPreCommandInterceptorsTxRequired(),
                configuration::setCustomPreCommandInterceptorsTxRequired,
                new RejectionInterceptor(configuration.getIdentityService()));
        addTo(
                configuration.getCustomPreCommandInterceptorsTxRequiresNew(),
                configuration::setCustomPreCommandInterceptorsTxRequiresNew,
                new RejectionInterceptor(configuration.getIdentityService()));
    }

    private static <T> void addTo(List<T> present, java.util.function.Consumer<List<T>> set, T one) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(one);
        set.accept(all);
    }
}
