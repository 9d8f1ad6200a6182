package nl.ruggensteun.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file of {@code processes/}, as the tests on models read it. */
record Diagram(Path file, BpmnModelInstance model) {

    static final Path PROCESSES = Path.of("processes");
    static final Path FORMS = Path.of("forms");

    /** Every diagram of the repository. */
    static Stream<Diagram> all() {
        return files(PROCESSES, ".bpmn").map(file -> new Diagram(file, Bpmn.readModelFromFile(file.toFile())));
    }

    static Stream<Path> files(Path root, String ending) {
        try (var found = Files.walk(root)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process process() {
        return elements(Process.class).iterator().next();
    }

    String id() {
        return process().getId();
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    String xml() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A flow belongs to a loop when its end leads back to its beginning. */
    static boolean isPartOfLoop(SequenceFlow flow) {
        return reachable(flow.getTarget(), new HashSet<>()).contains(flow.getSource());
    }

    private static Set<FlowNode> reachable(FlowNode from, Set<FlowNode> seen) {
        if (seen.add(from)) {
            from.getOutgoing().forEach(flow -> reachable(flow.getTarget(), seen));
            from.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(event -> event.getAttachedTo().equals(from))
                    .forEach(event -> reachable(event, seen));
        }
        return seen;
    }

    /** {@code userTask_recordFamily} gives {@code recordFamily}. */
    static String word(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    /** {@code recordFamily} gives {@code record-family}. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
