package nl.ruggensteun.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagram is a work instruction that also runs: words for people, ids for code, nothing hidden inside a box. */
class ModelStyleTest {

    private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
            StartEvent.class, "startEvent_",
            EndEvent.class, "endEvent_",
            BoundaryEvent.class, "boundaryEvent_",
            IntermediateCatchEvent.class, "timerEvent_",
            UserTask.class, "userTask_",
            ServiceTask.class, "serviceTask_",
            BusinessRuleTask.class, "businessRuleTask_",
            CallActivity.class, "callActivity_",
            SubProcess.class, "subProcess_",
            Gateway.class, "gateway_");

    /** Steps whose work leaves the house: they wait for a job of their own, so that a refusal stops there. */
    private static final Set<String> OUTSIDE = Set.of(
            "sendToSchool",
            "inviteSchool",
            "shareAgreements",
            "tellSchool",
            "sendNotification",
            "remind",
            "bringCaseUpToDate",
            "findMissingSigners",
            "findComingBirthdays",
            "lookAtSchoolYear",
            "lookAtCovenants",
            "tellSchoolTasksLapsed",
            "tellOldSchool",
            "tellSchoolAfterAuthority",
            "tellSchoolAfterCorrection",
            "tellSchoolOfMistake",
            "replanUnsafeMeetings",
            "warnDeadline");

    private static final Set<String> STARTED_BY_HAND = Set.of(
            "intake",
            "ruggensteun",
            "withdrawal",
            "missingSignature",
            "schoolChange",
            "authorityChange",
            "childCorrection",
            "cancellation",
            "reopening",
            "familyReturn",
            "safetyChange",
            "familyLeft",
            "handover",
            "dataBreach",
            "absence",
            "contactChange",
            "covenant",
            "covenantChange",
            "specialCase");

    private static final Set<String> PASSED_ON = Set.of(
            "caseId",
            "familyId",
            "childId",
            "dossier",
            "brin6",
            "schoolGroup",
            "begeleider",
            "meetingKind",
            "consentId");

    /** For the begeleider of the case; for the kwartiermakers when there is no case or nobody else can (decision 18). */
    private static final Set<String> WITH_A_TEAM_BEHIND =
            Set.of("userTask_bringToSafety", "userTask_callRecipient", "userTask_tellConcerned");

    /** By the table, or on the clock from the discovery of a breach. */
    private static final Pattern TARGET_DATE =
            Pattern.compile("\\$\\{(targetDates\\.due\\(execution\\)|breach\\.\\w+Before\\(breachId\\))}");

    private static final int MOST_BOXES = 12;
    private static final int MOST_WORDS = 7;

    private final List<String> problems = new ArrayList<>();

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void process_isNamedDocumentedAndKeptOneYear(Diagram diagram) {
        var process = diagram.process();
        String id = process.getId();
        assertThat(id).matches("[a-z][A-Za-z0-9]*");
        assertThat(diagram.file()).isEqualTo(Diagram.PROCESSES.resolve(id).resolve(id + ".bpmn"));
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(text(process)).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
        assertThat(process.getCamundaVersionTag()).isNull();
        assertThat(process.isCamundaStartableInTasklist()).isEqualTo(STARTED_BY_HAND.contains(id));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void boxesAndEvents_sayWhatHappens(Diagram diagram) {
        for (FlowNode node : diagram.elements(FlowNode.class)) {
            if (node instanceof Activity || node instanceof Event) {
                String name = node.getName();
                problemIf(name == null || name.isBlank(), node, "has no label");
                problemIf(name != null && name.split("\\s+").length > MOST_WORDS, node, "is longer than seven words");
                problemIf(name != null && !Character.isUpperCase(name.charAt(0)), node, "begins without a capital");
            }
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void gateways_askAQuestionAndFlowsAnswerIt(Diagram diagram) {
        for (Gateway gateway : diagram.elements(Gateway.class)) {
            boolean splits = gateway.getOutgoing().size() > 1;
            boolean joins = gateway.getIncoming().size() > 1;
            problemIf(splits == joins, gateway, "must either split or join");
            if (splits && gateway instanceof ExclusiveGateway choice) {
                problemIf(gateway.getName() == null || !gateway.getName().endsWith("?"), gateway, "asks no question");
                problemIf(choice.getDefault() == null, gateway, "has no default answer");
                for (SequenceFlow answer : gateway.getOutgoing()) {
                    problemIf(
                            answer.getName() == null || answer.getName().isBlank(), answer, "is an answer in no words");
                    problemIf(
                            (answer.getConditionExpression() == null) != answer.equals(choice.getDefault()),
                            answer,
                            "must have a condition or be the default, not both");
                }
            } else {
                problemIf(gateway.getName() != null, gateway, "decides nothing and needs no label");
            }
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flows_splitAndJoinOnlyAtGateways(Diagram diagram) {
        for (FlowNode node : diagram.elements(FlowNode.class)) {
            if (!(node instanceof Gateway)) {
                problemIf(node.getIncoming().size() > 1, node, "joins flows without a gateway");
                problemIf(node.getOutgoing().size() > 1, node, "splits flows without a gateway");
            }
            problemIf(
                    node.getIncoming().isEmpty() && !(node instanceof StartEvent || node instanceof BoundaryEvent),
                    node,
                    "is never reached");
            problemIf(node.getOutgoing().isEmpty() && !(node instanceof EndEvent), node, "leads nowhere");
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void ids_tellTypeAndName(Diagram diagram) {
        for (FlowNode node : diagram.elements(FlowNode.class)) {
            String prefix = PREFIXES.entrySet().stream()
                    .filter(type -> type.getKey().isInstance(node))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("no such element in our diagrams: ");
            problemIf(!node.getId().matches(prefix + "[a-z][A-Za-z0-9]*"), node, "should be " + prefix + "camelCase");
        }
        for (SequenceFlow flow : diagram.elements(SequenceFlow.class)) {
            String to = Diagram.word(flow.getTarget().getId());
            String expected = "flow_" + Diagram.word(flow.getSource().getId()) + "To"
                    + Character.toUpperCase(to.charAt(0)) + to.substring(1);
            problemIf(!flow.getId().equals(expected), flow, "should be " + expected);
        }
        for (Message message : diagram.elements(Message.class)) {
            problemIf(!message.getId().equals("Message_" + message.getName()), message, "is not named as its message");
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void diagram_fitsInOneLook(Diagram diagram) {
        long boxes = diagram.elements(Activity.class).stream()
                .filter(activity -> !(activity instanceof SubProcess))
                .count();
        assertThat(boxes).as("more boxes: cut with a call activity").isLessThanOrEqualTo(MOST_BOXES);
        assertThat(diagram.elements(Lane.class)).isEmpty();
        assertThat(diagram.xml()).doesNotContain("bioc:", "color:background-color", "color:border-color");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void userTasks_tellWhoWhenWhyAndWithWhichForm(Diagram diagram) throws IOException {
        for (UserTask task : diagram.elements(UserTask.class)) {
            String kebab = Diagram.kebab(Diagram.word(task.getId()));
            problemIf(
                    (task.getCamundaAssignee() == null) == (task.getCamundaCandidateGroups() == null)
                            && !(WITH_A_TEAM_BEHIND.contains(task.getId()) && task.getCamundaAssignee() != null),
                    task,
                    "belongs to a person or to a group");
            problemIf(
                    task.getCamundaAssignee() != null
                            && !task.getCamundaAssignee().equals("${begeleider}"),
                    task,
                    "is given to a fixed person");
            problemIf(
                    !TARGET_DATE
                            .matcher(String.valueOf(task.getCamundaDueDate()))
                            .matches(),
                    task,
                    "has no target date");
            problemIf(!(diagram.id() + "-" + kebab).equals(task.getCamundaFormRef()), task, "has another form");
            problemIf(!"deployment".equals(task.getCamundaFormRefBinding()), task, "has a form of another deployment");
            problemIf(text(task).isBlank(), task, "does not say why it matters and what comes next");
            sameFirstLine(task, text(task), Diagram.FORMS.resolve(diagram.id()).resolve(kebab + ".form"));
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void startForms_sayWhyTheyMatter(Diagram diagram) throws IOException {
        for (StartEvent start : diagram.elements(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                String kebab = Diagram.kebab(Diagram.word(start.getId()));
                problemIf(!"begeleider".equals(start.getCamundaInitiator()), start, "forgets who started it");
                problemIf(!"deployment".equals(start.getCamundaFormRefBinding()), start, "has another binding");
                problemIf(!(diagram.id() + "-" + kebab).equals(start.getCamundaFormRef()), start, "has another form");
                sameFirstLine(
                        start, text(start), Diagram.FORMS.resolve(diagram.id()).resolve(kebab + ".form"));
            }
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void nothingHides_noScriptNoClassNoListener(Diagram diagram) {
        assertThat(diagram.xml())
                .doesNotContain(
                        "scriptTask",
                        "camunda:script",
                        "scriptFormat",
                        "camunda:class",
                        "camunda:expression",
                        "camunda:connector",
                        "Listener",
                        "camunda:type=\"external\"",
                        "camunda:formKey",
                        "camunda:formData");
        for (ServiceTask task : diagram.elements(ServiceTask.class)) {
            String delegate = "${" + Diagram.word(task.getId()) + "Delegate}";
            problemIf(!delegate.equals(task.getCamundaDelegateExpression()), task, "should call " + delegate);
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void savePoints_lieWhereWorkLeavesTheHouse(Diagram diagram) {
        for (FlowNode node : diagram.elements(FlowNode.class)) {
            boolean leaves = node instanceof ServiceTask && OUTSIDE.contains(Diagram.word(node.getId()));
            boolean parallelJoin =
                    node instanceof ParallelGateway && node.getIncoming().size() > 1;
            problemIf(
                    node.isCamundaAsyncBefore() != (leaves || parallelJoin),
                    node,
                    "needs a save point only where work leaves the house or parallel work comes together");
            problemIf(
                    node.isCamundaAsyncAfter(),
                    node,
                    "has a save point after it: a person hears at once whether the case goes on (decision 14)");
            problemIf(leaves != retries(node), node, "says how often to try again only when its work leaves the house");
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsAndDecisions_useTheNewestAndGetLittle(Diagram diagram) {
        Set<String> processes = Diagram.all().map(Diagram::id).collect(Collectors.toSet());
        Set<String> decisions = Diagram.files(Diagram.PROCESSES, ".dmn")
                .map(file -> file.getFileName().toString().replace(".dmn", ""))
                .collect(Collectors.toSet());
        for (CallActivity call : diagram.elements(CallActivity.class)) {
            problemIf(!"latest".equals(call.getCamundaCalledElementBinding()), call, "calls an old version");
            problemIf(!processes.contains(call.getCalledElement()), call, "calls a process that is not there");
            Set<String> passed = new HashSet<>();
            boolean businessKey = false;
            for (var in : call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()) {
                businessKey |= "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey());
                problemIf("all".equals(in.getCamundaVariables()), call, "passes everything on");
                if (in.getCamundaTarget() != null) {
                    passed.add(in.getCamundaTarget());
                }
            }
            problemIf(!businessKey, call, "passes no business key");
            passed.removeAll(PASSED_ON);
            problemIf(!passed.isEmpty(), call, "passes more than is needed: " + passed);
        }
        for (BusinessRuleTask rule : diagram.elements(BusinessRuleTask.class)) {
            problemIf(!"latest".equals(rule.getCamundaDecisionRefBinding()), rule, "decides by an old table");
            problemIf(!decisions.contains(rule.getCamundaDecisionRef()), rule, "decides by a table that is not there");
        }
        assertThat(problems).isEmpty();
    }

    private void sameFirstLine(FlowNode node, String line, Path file) throws IOException {
        if (!Files.exists(file)) {
            problems.add(node.getId() + " has no form " + file);
            return;
        }
        JsonNode form = new ObjectMapper().readTree(Files.readString(file));
        JsonNode first = form.path("components").path(0);
        problemIf(!first.path("text").asText().startsWith(line), node, "says another line than its form " + file);
    }

    private static String text(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .collect(Collectors.joining());
    }

    private static boolean retries(FlowNode node) {
        return node.getExtensionElements() != null
                && node.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .count()
                        > 0;
    }

    private void problemIf(boolean wrong, BaseElement element, String problem) {
        if (wrong) {
            problems.add(element.getId() + " " + problem);
        }
    }
}
