package nl.ruggensteun.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers which arrows of the diagrams were taken; the engine's history knows boxes only. */
public final class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** Forgets what other tests did. */
    public void clear() {
        taken.clear();
    }

    /** The ids of the arrows, each with its process: {@code consent/flow_allAgreeToConsentValid}. */
    public Set<String> taken() {
        return Set.copyOf(taken);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> parsers = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            parsers.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        parsers.add(new Parser());
        configuration.setCustomPostBPMNParseListeners(parsers);
    }

    private final class Parser extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            flow.addListener(
                    ExecutionListener.EVENTNAME_TAKE,
                    execution -> taken.add(
                            ((ExecutionEntity) execution).getProcessDefinition().getKey() + "/" + flow.getId()));
        }
    }
}
