package nl.ruggensteun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps {@code processes/README.md} in step with the diagrams. After a change, write
 * them anew: {@code ./mvnw test -Dtest='ProcessP*Test' -Dupdate.docs=true}.
 */
class ProcessPagesTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.docs");
    private static final Path PAGE = Path.of("processes", "README.md");

    /** The order in which a reader meets them. */
    private static final List<String> ORDER = List.of(
            "intake",
            "ruggensteun",
            "schoolAge",
            "interpreter",
            "consent",
            "informSchool",
            "startgesprek",
            "driegesprek",
            "afsluiting",
            "exitInterview",
            "specialCase",
            "missingSignature",
            "withdrawal",
            "schoolChange",
            "authorityChange",
            "childCorrection",
            "safetyChange",
            "familyLeft",
            "handover",
            "absence",
            "substitution",
            "contactChange",
            "schoolOnboarding",
            "covenant",
            "covenantChange",
            "covenantChildren",
            "cancellation",
            "dataBreach",
            "reopening",
            "familyReturn",
            "caseUpdate",
            "ageCheck",
            "newSchoolYear",
            "notification",
            "reminder");

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    @Test
    void page_tellsWhatTheDiagramsHold() throws IOException {
        String wanted = page();
        if (UPDATE) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(PAGE).as("run with -Dupdate.docs=true").hasContent(wanted);
        assertThat(diagrams().map(Diagram::id)).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void picture_isOfTheDiagramAsItIs(Diagram diagram) {
        assumeFalse(UPDATE, "ProcessPicturesTest draws them");
        String how = "draw it: ./mvnw test -Dtest=ProcessPicturesTest -Dupdate.docs=true";
        assertThat(Picture.of(diagram)).as(how).exists();
        assertThat(Picture.hashOf(diagram)).as(how).hasContent(Picture.hash(diagram));
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # The processes
                Written by `ProcessPagesTest`; do not edit. Each diagram lies in a folder of its own name, beside the
                decision tables it was made with. A box, its class, its form and its test share one word.

                """);
        for (String id : ORDER) {
            Diagram diagram =
                    diagrams().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            String code = "nl/ruggensteun/process/" + id.toLowerCase(Locale.ROOT);
            page.append("## ")
                    .append(diagram.process().getName())
                    .append(" (`")
                    .append(id)
                    .append("`)\n");
            page.append(documentation(diagram)).append("\n\n");
            page.append("![")
                    .append(diagram.process().getName())
                    .append("](../docs/images/processes/")
                    .append(id)
                    .append(".png)\n\n");
            page.append("Test: ").append(test(code)).append("\n\n");
            String tables = tables(diagram);
            if (!tables.isEmpty()) {
                page.append("Tables: ").append(tables).append("\n\n");
            }
            page.append("| box | code | form |\n|---|---|---|\n");
            boxes(diagram).forEach(box -> page.append(row(diagram, box, code)));
            page.append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static Stream<FlowNode> boxes(Diagram diagram) {
        return diagram.elements(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask
                        || node instanceof ServiceTask
                        || node instanceof CallActivity
                        || node instanceof BusinessRuleTask
                        || node instanceof StartEvent start && start.getCamundaFormRef() != null)
                .sorted(Comparator.comparingDouble(node -> node.getDiagramElement() == null
                        ? 0
                        : ((org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape) node.getDiagramElement())
                                .getBounds()
                                .getX()));
    }

    private static String row(Diagram diagram, FlowNode box, String code) {
        String word = Diagram.word(box.getId());
        String pascal = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        String java = "../src/main/java/" + code + "/";
        String cells;
        if (box instanceof BusinessRuleTask rule) {
            cells = "decides by " + table(rule.getCamundaDecisionRef()) + " | ";
        } else if (box instanceof ServiceTask) {
            cells = link(pascal + "Delegate", java + pascal + "Delegate.java") + " | ";
        } else if (box instanceof CallActivity call) {
            cells = "calls [" + call.getCalledElement() + "](" + call.getCalledElement() + "/" + call.getCalledElement()
                    + ".bpmn) | ";
        } else {
            String form = diagram.id() + "/" + Diagram.kebab(word) + ".form";
            cells = link(pascal + "Task", java + pascal + "Task.java") + " | " + link(form, "../forms/" + form);
        }
        return "| " + box.getName().replace('\n', ' ') + " | " + cells + " |\n";
    }

    /** All tables of the folder: some are asked by a box, some by code. */
    private static String tables(Diagram diagram) {
        return Diagram.files(diagram.file().getParent(), ".dmn")
                .map(file -> table(file.getFileName().toString().replace(".dmn", "")))
                .collect(Collectors.joining(", "));
    }

    private static String table(String decision) {
        Path file =
                Diagram.files(Diagram.PROCESSES, decision + ".dmn").findFirst().orElseThrow();
        return link(decision, Diagram.PROCESSES.relativize(file).toString());
    }

    private static String link(String text, String target) {
        return "[" + text + "](" + target + ")";
    }

    private static String test(String code) {
        Path folder = Path.of("src", "test", "java").resolve(code);
        if (!Files.isDirectory(folder)) {
            return "`WholeCaseTest`";
        }
        return Diagram.files(folder, "Test.java")
                .map(file -> link(file.getFileName().toString().replace(".java", ""), "../" + file))
                .reduce((one, other) -> one + ", " + other)
                .orElse("`WholeCaseTest`");
    }

    private static String documentation(Diagram diagram) {
        return diagram.process()
                .getDocumentations()
                .iterator()
                .next()
                .getTextContent()
                .strip();
    }
}
