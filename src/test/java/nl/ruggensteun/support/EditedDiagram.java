package nl.ruggensteun.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** One of our own diagrams with its forms, changed as somebody with Camunda Modeler can change them. */
public final class EditedDiagram {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String process;
    private final BpmnModelInstance model;
    private final Map<String, String> forms = new LinkedHashMap<>();

    public EditedDiagram(String process) {
        this.process = process;
        this.model = Bpmn.readModelFromFile(
                Path.of("processes", process, process + ".bpmn").toFile());
        try (var files = Files.list(Path.of("forms", process))) {
            for (Path form : files.sorted().toList()) {
                forms.put(form.getFileName().toString(), Files.readString(form));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bends an arrow to another box. */
    public EditedDiagram bend(String flow, String target) {
        SequenceFlow bent = element(flow);
        bent.getTarget().getIncoming().remove(bent);
        FlowNode node = element(target);
        bent.setTarget(node);
        node.getIncoming().add(bent);
        return this;
    }

    /** Takes a box out: what led to it leads to where its first arrow went. */
    public EditedDiagram without(String box) {
        FlowNode gone = element(box);
        String next = gone.getOutgoing().iterator().next().getTarget().getId();
        gone.getIncoming().stream().map(BaseElement::getId).toList().forEach(flow -> bend(flow, next));
        gone.getOutgoing().stream().toList().forEach(this::remove);
        remove(gone);
        return this;
    }

    /** Takes away an event at the edge of a box, with the arrow that leaves it. */
    public EditedDiagram withoutEdge(String boundaryEvent) {
        FlowNode gone = element(boundaryEvent);
        gone.getOutgoing().stream().toList().forEach(this::remove);
        remove(gone);
        return this;
    }

    /** Puts a user task, with a form of its own, on an arrow. */
    public EditedDiagram task(String flow, String id, String name, Consumer<UserTask> settings) {
        SequenceFlow cut = element(flow);
        UserTask task = in(cut, UserTask.class, "userTask_" + id);
        task.setName(name);
        task.setCamundaDueDate("${targetDates.due(execution)}");
        settings.accept(task);
        onto(cut, task);
        return this;
    }

    /** Puts a task on an arrow that is done only when {@code condition}; else it is passed by. */
    public EditedDiagram taskIf(String condition, String flow, String id, String name, Consumer<UserTask> settings) {
        String next = this.<SequenceFlow>element(flow).getTarget().getId();
        task(flow, id, name, settings);
        SequenceFlow toTask = element(flow);
        ExclusiveGateway choice = in(toTask, ExclusiveGateway.class, "gateway_" + id);
        onto(toTask, choice);
        SequenceFlow yes = choice.getOutgoing().iterator().next();
        ConditionExpression when = model.newInstance(ConditionExpression.class);
        when.setTextContent(condition);
        yes.setConditionExpression(when);
        SequenceFlow no = connect(choice, element(next), "flow_" + id + "No");
        choice.setDefault(no);
        return this;
    }

    /** Adds or replaces a form file. */
    public EditedDiagram form(String file, String content) {
        forms.put(file, content);
        return this;
    }

    /** Adds a question, as JSON of a form field, at the end of a form. */
    public EditedDiagram question(String file, String field) {
        try {
            ObjectNode form = (ObjectNode) JSON.readTree(forms.get(file));
            form.withArray("components").add(JSON.readTree(field));
            return form(file, form.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a question to every row of a list in a form. */
    public EditedDiagram column(String file, String list, String field) {
        try {
            ObjectNode form = (ObjectNode) JSON.readTree(forms.get(file));
            for (JsonNode component : form.path("components")) {
                if (component.path("path").asText().equals(list)) {
                    ((ObjectNode) component).withArray("components").add(JSON.readTree(field));
                }
            }
            return form(file, form.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String xml() {
        return Bpmn.convertToString(model);
    }

    /** The diagram and all its forms, as a kwartiermaker selects them in Modeler. */
    public ModelerUpload upload(String name) {
        var upload = new ModelerUpload(name).file(process + ".bpmn", xml());
        forms.forEach(upload::file);
        return upload;
    }

    public Map<String, String> forms() {
        return Map.copyOf(forms);
    }

    public String process() {
        return process;
    }

    private <T extends FlowNode> T in(SequenceFlow beside, Class<T> type, String id) {
        T node = model.newInstance(type);
        node.setId(id);
        beside.getParentElement().addChildElement(node);
        return node;
    }

    /** The arrow ends at {@code node}; a new one leads on to where it went. */
    private void onto(SequenceFlow cut, FlowNode node) {
        FlowNode next = cut.getTarget();
        bend(cut.getId(), node.getId());
        connect(
                node,
                next,
                "flow_" + node.getId().substring(node.getId().indexOf('_') + 1) + "On"
                        + node.getId().length());
    }

    private SequenceFlow connect(FlowNode from, FlowNode to, String id) {
        SequenceFlow flow = model.newInstance(SequenceFlow.class);
        flow.setId(id);
        from.getParentElement().addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        return flow;
    }

    private void remove(BpmnModelElementInstance element) {
        String id = ((BaseElement) element).getId();
        model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() != null
                        && id.equals(edge.getBpmnElement().getId()))
                .toList()
                .forEach(edge -> edge.getParentElement().removeChildElement(edge));
        model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() != null
                        && id.equals(shape.getBpmnElement().getId()))
                .toList()
                .forEach(shape -> shape.getParentElement().removeChildElement(shape));
        if (element instanceof SequenceFlow flow) {
            flow.getTarget().getIncoming().remove(flow);
        }
        element.getParentElement().removeChildElement(element);
    }

    @SuppressWarnings("unchecked")
    private <T> T element(String id) {
        return (T) model.getModelElementById(id);
    }
}
