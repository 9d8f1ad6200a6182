package nl.ruggensteun.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ruggensteun.problem.NotAllowed;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Puts {@link FormSubmitter} in the place of the engine's own form handling, for every task and start event with a
 * Camunda Form.
 *
 * <p>The engine would write each submitted value into a process variable, readable by everyone who may see the task and
 * kept in history. Here the values never become variables. A task with a form is completed by that form or not at all.
 */
final class FormsToDomain extends AbstractBpmnParseListener {

    /** Transient: lives only in the transaction that submits the form. */
    private static final String ANSWERED = "formAnswered";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectProvider<FormSubmitter> submitter;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    FormsToDomain(ObjectProvider<FormSubmitter> submitter) {
        this.submitter = submitter;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getCamundaFormDefinitionKey() != null) {
            task.setTaskFormHandler(new AnswersTask(task.getTaskFormHandler()));
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, FormsToDomain::refuseWithoutForm);
        }
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl start) {
        if (scope instanceof ProcessDefinitionEntity process
                && process.getInitial() == start
                && process.getStartFormDefinition() != null
                && process.getStartFormDefinition().getCamundaFormDefinitionKey() != null) {
            process.setStartFormHandler(new AnswersStart(process.getStartFormHandler()));
        }
    }

    private static void refuseWithoutForm(DelegateTask task) {
        if (!Boolean.TRUE.equals(task.getVariableLocal(ANSWERED))) {
            throw new NotAllowed(
                    "Open deze taak en vul het formulier in. Zonder formulier kan de taak niet klaar zijn.");
        }
    }

    private void submit(String schemaKey, SchemaSource source, VariableMap properties, VariableScope scope) {
        FormSchema schema = schemas.computeIfAbsent(schemaKey, key -> read(source));
        Map<String, Object> values = new LinkedHashMap<>();
        properties.keySet().forEach(name -> values.put(name, plain(properties.getValueTyped(name))));
        submitter.getObject().submit(schema, values, new Submission(currentUser(), scope));
    }

    /** The person's right to do this task was checked; what our code does in consequence is not the person's doing. */
    private static void asOwnCode(Runnable code) {
        Context.getCommandContext().runWithoutAuthorization(() -> {
            code.run();
            return null;
        });
    }

    private static FormSchema read(SchemaSource source) {
        try (InputStream form =
                source.open(Context.getProcessEngineConfiguration().getFormService())) {
            return FormSchema.read(form);
        } catch (IOException e) {
            throw new IllegalStateException("The deployed form cannot be read", e);
        }
    }

    private static Object plain(TypedValue value) {
        if (value instanceof SerializableValue serialized) {
            if (!"json".equalsIgnoreCase(value.getType().getName())) {
                throw new NotAllowed("Dit soort antwoord kan dit formulier niet aannemen.");
            }
            try {
                return JSON.readValue(serialized.getValueSerialized(), Object.class);
            } catch (JsonProcessingException e) {
                throw new NotAllowed("Dit formulier is niet goed aangekomen. Probeer het nog een keer.");
            }
        }
        return value.getValue();
    }

    private static String currentUser() {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        if (user == null) {
            throw new NotAllowed("Log eerst in.");
        }
        return user;
    }

    private interface SchemaSource {
        InputStream open(FormService forms);
    }

    private final class AnswersTask implements TaskFormHandler {
        private final TaskFormHandler engine;

        AnswersTask(TaskFormHandler engine) {
            this.engine = engine;
        }

        @Override
        public void submitFormVariables(VariableMap properties, VariableScope scope) {
            var task = (TaskEntity) scope;
            if (task.getDelegationState() == DelegationState.PENDING) {
                throw new NotAllowed("Deze taak is doorgegeven en kan zo niet klaar zijn. Neem de taak eerst terug.");
            }
            String key = task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey();
            asOwnCode(() -> submit(key, forms -> forms.getDeployedTaskForm(task.getId()), properties, task));
            task.setVariableLocal(ANSWERED, Variables.booleanValue(true, true));
        }

        @Override
        public TaskFormData createTaskForm(TaskEntity task) {
            return engine.createTaskForm(task);
        }

        @Override
        public void parseConfiguration(
                Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
            engine.parseConfiguration(element, deployment, process, parse);
        }
    }

    private final class AnswersStart implements StartFormHandler {
        private final StartFormHandler engine;

        AnswersStart(StartFormHandler engine) {
            this.engine = engine;
        }

        @Override
        public void submitFormVariables(VariableMap properties, VariableScope scope) {
            String definition = ((ExecutionEntity) scope).getProcessDefinitionId();
            asOwnCode(() -> submit(definition, forms -> forms.getDeployedStartForm(definition), properties, scope));
        }

        @Override
        public StartFormData createStartFormData(ProcessDefinitionEntity process) {
            return engine.createStartFormData(process);
        }

        @Override
        public void parseConfiguration(
                Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
            engine.parseConfiguration(element, deployment, process, parse);
        }
    }
}
