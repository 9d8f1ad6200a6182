package nl.ruggensteun.platform.task;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Calls every {@link OnTaskCreated} from under the diagrams, where no edit of a diagram can leave it out. */
@Component
class TaskCreationPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<OnTaskCreated> listeners;

    TaskCreationPlugin(ObjectProvider<OnTaskCreated> listeners) {
        this.listeners = listeners;
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
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(
                            TaskListener.EVENTNAME_CREATE,
                            task -> listeners.orderedStream().forEach(listener -> listener.created(task)));
        }
    }
}
