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
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Calls every {@link OnTaskCreated} and {@link OnTaskCompleted} from under the diagrams, where no edit of a diagram can
 * leave it out.
 */
@Component
class TaskEventsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<OnTaskCreated> onCreated;
    private final ObjectProvider<OnTaskCompleted> onCompleted;

    TaskEventsPlugin(ObjectProvider<OnTaskCreated> onCreated, ObjectProvider<OnTaskCompleted> onCompleted) {
        this.onCreated = onCreated;
        this.onCompleted = onCompleted;
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
            TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            definition.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_CREATE,
                    task -> onCreated.orderedStream().forEach(listener -> listener.created(task)));
            definition.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE,
                    task -> onCompleted.orderedStream().forEach(listener -> listener.completed(task)));
        }
    }
}
