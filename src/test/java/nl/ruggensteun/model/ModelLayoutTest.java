package nl.ruggensteun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagram reads from left to right and nothing in it covers anything else. */
class ModelLayoutTest {

    private final List<String> problems = new ArrayList<>();

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everything_isDrawnInDefaultSize(Diagram diagram) {
        Map<FlowNode, Box> shapes = shapes(diagram);
        assertThat(shapes.keySet()).containsExactlyInAnyOrderElementsOf(diagram.elements(FlowNode.class));
        assertThat(edges(diagram).keySet()).containsExactlyInAnyOrderElementsOf(diagram.elements(SequenceFlow.class));
        shapes.forEach((node, box) -> {
            if (node instanceof Activity && !(node instanceof SubProcess)) {
                problemIf(box.width() != 100 || box.height() != 80, node.getId() + " is not 100 by 80");
            } else if (!(node instanceof SubProcess)) {
                int side = node instanceof Gateway ? 50 : 36;
                problemIf(box.width() != side || box.height() != side, node.getId() + " is not " + side + " wide");
            }
        });
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void shapes_doNotCoverEachOther(Diagram diagram) {
        shapes(diagram).forEach((one, box) -> shapes(diagram).forEach((other, otherBox) -> {
            boolean belongTogether =
                    one.equals(other) || encloses(one, other) || encloses(other, one) || sitsOn(one, other);
            problemIf(!belongTogether && box.touches(otherBox), one.getId() + " covers " + other.getId());
        }));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flows_runFromLeftToRightExceptInLoops(Diagram diagram) {
        edges(diagram).forEach((flow, line) -> {
            for (int i = 1; i < line.size(); i++) {
                problemIf(
                        line.get(i).x() < line.get(i - 1).x() && !Diagram.isPartOfLoop(flow),
                        flow.getId() + " runs backwards");
            }
        });
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void happyPath_endsOnTheLineOnWhichItBegins(Diagram diagram) {
        Map<FlowNode, Box> shapes = shapes(diagram);
        var firstStart = diagram.elements(StartEvent.class).iterator().next();
        double line = shapes.get(firstStart).middle();
        assertThat(diagram.elements(EndEvent.class))
                .filteredOn(end -> end.getParentElement().equals(firstStart.getParentElement()))
                .anyMatch(end -> shapes.get(end).middle() == line);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flows_beginAndEndAtBordersAndTurnAtRightAngles(Diagram diagram) {
        Map<FlowNode, Box> shapes = shapes(diagram);
        edges(diagram).forEach((flow, line) -> {
            problemIf(
                    !shapes.get(flow.getSource()).hasOnBorder(line.get(0)),
                    flow.getId() + " does not begin at " + flow.getSource().getId());
            problemIf(
                    !shapes.get(flow.getTarget()).hasOnBorder(line.get(line.size() - 1)),
                    flow.getId() + " does not end at " + flow.getTarget().getId());
            for (Segment segment : Segment.of(line)) {
                problemIf(!segment.isStraight(), flow.getId() + " runs askew");
            }
        });
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flows_crossNothing(Diagram diagram) {
        Map<FlowNode, Box> shapes = shapes(diagram);
        Map<SequenceFlow, List<Point>> edges = edges(diagram);
        edges.forEach((flow, line) -> Segment.of(line).forEach(segment -> {
            shapes.forEach((node, box) -> problemIf(
                    !encloses(node, flow.getSource()) && segment.box().touches(box),
                    flow.getId() + " runs through " + node.getId()));
            edges.forEach((other, otherLine) -> Segment.of(otherLine)
                    .forEach(otherSegment -> problemIf(
                            !flow.equals(other) && segment.box().touches(otherSegment.box()),
                            flow.getId() + " crosses " + other.getId())));
        }));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void labels_coverNothing(Diagram diagram) {
        Map<String, Box> labels = labels(diagram);
        labels.forEach((owner, label) -> {
            shapes(diagram)
                    .forEach((node, box) -> problemIf(
                            !(node instanceof SubProcess) && label.touches(box),
                            "label of " + owner + " covers " + node.getId()));
            edges(diagram).forEach((flow, line) -> Segment.of(line)
                    .forEach(segment ->
                            problemIf(label.touches(segment.box()), "label of " + owner + " lies on " + flow.getId())));
            labels.forEach((other, otherLabel) -> problemIf(
                    !owner.equals(other) && label.touches(otherLabel),
                    "label of " + owner + " covers that of " + other));
        });
        assertThat(problems).isEmpty();
    }

    private static Map<FlowNode, Box> shapes(Diagram diagram) {
        Map<FlowNode, Box> shapes = new LinkedHashMap<>();
        for (BpmnShape shape : diagram.elements(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                shapes.put(node, Box.of(shape.getBounds()));
            }
        }
        return shapes;
    }

    private static Map<SequenceFlow, List<Point>> edges(Diagram diagram) {
        Map<SequenceFlow, List<Point>> edges = new LinkedHashMap<>();
        for (BpmnEdge edge : diagram.elements(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                edges.put(flow, edge.getWaypoints().stream().map(Point::of).toList());
            }
        }
        return edges;
    }

    private static Map<String, Box> labels(Diagram diagram) {
        Map<String, Box> labels = new LinkedHashMap<>();
        diagram.elements(BpmnShape.class)
                .forEach(shape -> put(labels, shape.getBpmnElement().getId(), shape.getBpmnLabel()));
        diagram.elements(BpmnEdge.class)
                .forEach(edge -> put(labels, edge.getBpmnElement().getId(), edge.getBpmnLabel()));
        return labels;
    }

    private static void put(Map<String, Box> labels, String owner, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(owner, Box.of(label.getBounds()));
        }
    }

    private static boolean encloses(FlowNode outer, FlowNode inner) {
        return inner.getParentElement().equals(outer);
    }

    private static boolean sitsOn(FlowNode one, FlowNode other) {
        return one instanceof BoundaryEvent event && event.getAttachedTo().equals(other)
                || other instanceof BoundaryEvent event2
                        && event2.getAttachedTo().equals(one);
    }

    private void problemIf(boolean wrong, String problem) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private record Point(double x, double y) {
        static Point of(Waypoint waypoint) {
            return new Point(waypoint.getX(), waypoint.getY());
        }
    }

    private record Segment(Point from, Point to) {
        static List<Segment> of(List<Point> line) {
            List<Segment> segments = new ArrayList<>();
            for (int i = 1; i < line.size(); i++) {
                segments.add(new Segment(line.get(i - 1), line.get(i)));
            }
            return segments;
        }

        boolean isStraight() {
            return from.x() == to.x() || from.y() == to.y();
        }

        Box box() {
            return new Box(
                    Math.min(from.x(), to.x()),
                    Math.min(from.y(), to.y()),
                    Math.abs(from.x() - to.x()),
                    Math.abs(from.y() - to.y()));
        }
    }

    private record Box(double x, double y, double width, double height) {
        static Box of(Bounds bounds) {
            return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }

        double middle() {
            return y + height / 2;
        }

        /** Sharing a border or an end is not touching. */
        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean hasOnBorder(Point p) {
            boolean onSide = (p.x() == x || p.x() == x + width) && p.y() >= y && p.y() <= y + height;
            boolean onTopOrBottom = (p.y() == y || p.y() == y + height) && p.x() >= x && p.x() <= x + width;
            return onSide || onTopOrBottom;
        }
    }
}
