package nl.ruggensteun.platform.hardening;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * One diagram of an upload. Every element and every setting is on a list or is refused, so that what the engine can do
 * and nobody here thought of is refused too. Expressions are judged by {@link ModelExpression}.
 */
final class DiagramCheck {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Only drawing and hints for Modeler; the engine does not read them. */
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/");

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "manualTask",
            "task",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "messageEventDefinition",
            "message",
            "terminateEventDefinition",
            "linkEventDefinition",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "childLaneSet",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue");

    private static final Set<String> CAMUNDA_ELEMENTS = Set.of(
            "in",
            "out",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "failedJobRetryTimeCycle",
            "properties",
            "property");

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("scriptTask", "staat een script. Scripts kunnen hier niet. Vraag de ontwikkelaar om een stap."),
            Map.entry("script", "staat een script. Scripts kunnen hier niet."),
            Map.entry("connector", "staat een connector. Die kan hier niet."),
            Map.entry("taskListener", "staat een \"listener\". Die kan hier niet."),
            Map.entry("executionListener", "staat een \"listener\". Die kan hier niet."),
            Map.entry("formData", "staat een formulier in het diagram zelf. Maak een formulierbestand (.form)."),
            Map.entry("formProperty", "staat een formulier in het diagram zelf. Maak een formulierbestand (.form)."),
            Map.entry("field", "staat een \"field injection\". Die kan hier niet."));

    private static final Set<String> EVERYWHERE =
            Set.of("asyncBefore", "asyncAfter", "exclusive", "modelerTemplate", "modelerTemplateVersion");
    private static final Map<String, Set<String>> SETTINGS = Map.of(
            "process", Set.of("historyTimeToLive", "isStartableInTasklist", "versionTag"),
            "startEvent", Set.of("formRef", "formRefBinding", "initiator", "isInterrupting"),
            "userTask",
                    Set.of(
                            "formRef",
                            "formRefBinding",
                            "assignee",
                            "candidateGroups",
                            "dueDate",
                            "followUpDate",
                            "priority"),
            "serviceTask", Set.of("delegateExpression"),
            "businessRuleTask", Set.of("decisionRef", "decisionRefBinding", "resultVariable", "mapDecisionResult"),
            "callActivity", Set.of("calledElementBinding"),
            "multiInstanceLoopCharacteristics", Set.of("collection", "elementVariable"));
    private static final Map<String, String> BAD_SETTINGS = Map.of(
            "class", "staat een Java-klasse. Kies een van onze stappen.",
            "type", "staat een \"external task\" of ander type. Kies een van onze stappen.",
            "topic", "staat een \"external task\". Kies een van onze stappen.",
            "expression", "staat een formule als stap. Kies een van onze stappen.",
            "formKey", "staat een formulier van een andere soort. Kies bij \"Type\": Camunda Forms.",
            "candidateUsers", "staat een vaste persoon. Kies een groep of ${begeleider}.");

    private static final Set<String> BINDINGS = Set.of("latest", "deployment");
    private static final Set<String> GROUPS =
            Set.of("begeleider", "kwartiermaker", "aandachtsfunctionaris", "fg", "${schoolGroup}");
    private static final String ASSIGNEE = "${begeleider}";
    private static final Set<String> BUSINESS_KEYS =
            Set.of("#{execution.processBusinessKey}", "${execution.processBusinessKey}");
    private static final Duration SHORTEST_CYCLE = Duration.ofHours(1);

    private final ProcessBeans beans;
    private final ModelExpression expressions;
    private final Set<String> reserved;
    private final OwnModels own;

    /** @param reserved the variables that only our code sets, which say whose case it is */
    DiagramCheck(ProcessBeans beans, Set<String> reserved, OwnModels own) {
        this.beans = beans;
        this.expressions = new ModelExpression(beans);
        this.reserved = reserved;
        this.own = own;
    }

    /** @param formIds the forms in the same upload */
    void check(String file, byte[] content, Set<String> formIds, Problems problems) {
        var root = SafeXml.read(content);
        if (root.isEmpty() || !"definitions".equals(root.get().getLocalName())) {
            problems.add("Het bestand \"" + file + "\" is geen goed diagram. Sla het opnieuw op in Camunda Modeler.");
            return;
        }
        new Walk(file, formIds, ids(root.get(), new HashSet<>()), problems).walk(root.get());
    }

    private static Set<String> ids(Element element, Set<String> into) {
        into.add(element.getAttribute("id"));
        SafeXml.children(element).forEach(child -> ids(child, into));
        return into;
    }

    /** One pass through one diagram. */
    private final class Walk {
        private final Set<String> formIds;
        private final Set<String> ids;
        private final Problems problems;
        private String diagram;
        private String process = "";

        Walk(String file, Set<String> formIds, Set<String> ids, Problems problems) {
            this.diagram = file;
            this.formIds = formIds;
            this.ids = ids;
            this.problems = problems;
        }

        void walk(Element element) {
            String namespace = String.valueOf(element.getNamespaceURI());
            if (DRAWING.contains(namespace)) {
                return;
            }
            String name = element.getLocalName();
            if (namespace.equals(BPMN) && name.equals("process")) {
                process = element.getAttribute("id");
                diagram = Box.label(element);
            }
            if (!(namespace.equals(BPMN) && ELEMENTS.contains(name))
                    && !(namespace.equals(CAMUNDA) && CAMUNDA_ELEMENTS.contains(name))) {
                complain(
                        element,
                        REASONS.getOrDefault(
                                name, "staat iets dat hier niet kan (" + element.getNodeName() + "). Haal het weg."));
                return;
            }
            SafeXml.attributes(element).forEach(attribute -> setting(element, attribute));
            if (namespace.equals(BPMN)) {
                bpmn(element, name);
            } else {
                camunda(element, name);
            }
            SafeXml.children(element).forEach(this::walk);
        }

        private void setting(Element element, Attr attribute) {
            String namespace = attribute.getNamespaceURI();
            String name = attribute.getLocalName();
            if (namespace == null || DRAWING.contains(namespace)) {
                return;
            }
            boolean known = namespace.equals(CAMUNDA)
                    && (EVERYWHERE.contains(name)
                            || SETTINGS.getOrDefault(element.getLocalName(), Set.of())
                                    .contains(name));
            if (!known) {
                complain(
                        element,
                        BAD_SETTINGS.getOrDefault(
                                name,
                                "staat een instelling die hier niet kan (" + attribute.getName()
                                        + "). Haal haar weg."));
            }
        }

        private void bpmn(Element element, String name) {
            switch (name) {
                case "process" -> process(element);
                case "userTask" -> userTask(element);
                case "startEvent" -> startEvent(element);
                case "serviceTask" -> serviceTask(element);
                case "businessRuleTask" -> businessRuleTask(element);
                case "callActivity" -> callActivity(element);
                case "message" -> message(element);
                case "multiInstanceLoopCharacteristics" -> multiInstance(element);
                case "conditionExpression" -> {
                    if (!element.getAttribute("language").isBlank()) {
                        complain(element, "staat een script als voorwaarde. Kies \"Expression\".");
                    }
                    expression(element, element.getTextContent());
                }
                case "timeCycle" -> timeCycle(element);
                case "timeDate", "timeDuration" -> time(element, name);
                case "timerEventDefinition" -> timer(element);
                case "sequenceFlow" -> flow(element);
                case "messageEventDefinition" -> messageEvent(element);
                case "loopCardinality", "completionCondition", "documentation" ->
                    expression(element, element.getTextContent());
                default -> expression(element, element.getAttribute("name"));
            }
        }

        private void process(Element element) {
            if (own.isDecision(process)) {
                complain(element, "heeft het proces de naam van een van onze beslistabellen (" + process + ").");
            }
            if (!TimeToLive.isAllowed(camundaOf(element, "historyTimeToLive"))) {
                complain(element, TimeToLive.ADVICE.strip());
            }
            if (!element.getAttribute("isExecutable").equals("true")) {
                complain(element, "staat \"Executable\" uit. Zet het aan, anders gebeurt er niets.");
            }
        }

        private void userTask(Element element) {
            form(element, true);
            expression(element, element.getAttribute("name"));
            date(element, "dueDate");
            date(element, "followUpDate");
            expression(element, camundaOf(element, "priority"));
            String assignee = camundaOf(element, "assignee").strip();
            String groups = camundaOf(element, "candidateGroups").strip();
            if (assignee.isEmpty() && groups.isEmpty()) {
                complain(element, "staat niet wie de taak doet. Vul \"Assignee\" of \"Candidate groups\" in.");
            }
            if (!assignee.isEmpty() && !assignee.equals(ASSIGNEE)) {
                complain(element, "staat een vaste persoon (\"" + assignee + "\"). Gebruik ${begeleider}.");
            }
            for (String group : groups.isEmpty() ? List.<String>of() : List.of(groups.split(","))) {
                if (!GROUPS.contains(group.strip())) {
                    complain(
                            element,
                            "kan de groep \"" + group.strip() + "\" de taak niet krijgen. Kies begeleider,"
                                    + " kwartiermaker, aandachtsfunctionaris, fg of ${schoolGroup}.");
                }
            }
        }

        /** A fixed date is in the past one day, and what is no date would stop the case at this task. */
        private void date(Element element, String setting) {
            String date = camundaOf(element, setting);
            expression(element, date);
            if (element.hasAttributeNS(CAMUNDA, setting) && ModelExpression.isLiteral(date)) {
                complain(
                        element,
                        "staat een vaste of lege datum (\"" + setting
                                + "\"). Haal haar weg, of gebruik ${targetDates.due(execution)}.");
            }
        }

        private void startEvent(Element element) {
            form(element, false);
            String initiator = camundaOf(element, "initiator");
            if (!initiator.isEmpty() && !initiator.equals("begeleider") && reserved.contains(initiator)) {
                complain(element, "is de naam \"" + initiator + "\" al bezet.");
            }
        }

        private void form(Element element, boolean needed) {
            String form = camundaOf(element, "formRef").strip();
            if (form.isEmpty()) {
                if (needed) {
                    complain(element, "hoort een formulier. Kies bij \"Type\": Camunda Forms, en vul de naam in.");
                }
                return;
            }
            if (!form.startsWith(process + "-")) {
                complain(
                        element,
                        "hoort het formulier \"" + form + "\" bij een ander proces. De naam begint met \"" + process
                                + "-\".");
            } else if (!formIds.contains(form)) {
                complain(
                        element,
                        "hoort het formulier \"" + form
                                + "\", maar dat zit niet in deze upload. Voeg het .form-bestand toe.");
            }
            if (!camundaOf(element, "formRefBinding").equals("deployment")) {
                complain(element, "moet bij het formulier \"Binding\" op deployment staan.");
            }
        }

        private void serviceTask(Element element) {
            String called = camundaOf(element, "delegateExpression");
            if (ModelExpression.beanName(called).filter(beans::isDelegate).isEmpty()) {
                complain(
                        element,
                        "is de stap niet bekend (\"" + called + "\"). Kies een van onze stappen uit de lijst.");
            }
        }

        private void businessRuleTask(Element element) {
            String decision = camundaOf(element, "decisionRef");
            if (decision.isBlank() || !ModelExpression.isLiteral(decision)) {
                complain(element, "staat geen beslistabel. Vul bij \"Decision reference\" de naam van de tabel in.");
            }
            if (!BINDINGS.contains(camundaOf(element, "decisionRefBinding"))) {
                complain(element, "moet \"Binding\" van de beslistabel op latest staan.");
            }
            String result = camundaOf(element, "resultVariable");
            if (reserved.contains(result) && !result.equals(decision)) {
                complain(element, taken(result));
            }
        }

        private void callActivity(Element element) {
            String called = element.getAttribute("calledElement");
            if (called.isBlank() || !ModelExpression.isLiteral(called)) {
                complain(element, "staat geen vast proces. Vul bij \"Called element\" de naam van het proces in.");
            }
            if (!BINDINGS.contains(camundaOf(element, "calledElementBinding"))) {
                complain(element, "moet \"Binding\" van het proces op latest staan.");
            }
        }

        private void message(Element element) {
            String message = element.getAttribute("name");
            if (!ModelExpression.isLiteral(message)) {
                complain(element, "mag de naam geen formule zijn.");
            }
            Element definitions = (Element) element.getParentNode();
            boolean others = SafeXml.children(definitions).stream()
                    .filter(child -> child.getLocalName().equals("process"))
                    .anyMatch(child -> own.belongsToOthers(message, child.getAttribute("id")));
            if (others) {
                complain(element, "is de naam van een bericht gebruikt dat bij een ander proces hoort.");
            }
        }

        private void multiInstance(Element element) {
            String collection = camundaOf(element, "collection").strip();
            expression(element, collection);
            String each = camundaOf(element, "elementVariable");
            if (reserved.contains(each) && !collection.matches("[$#]\\{[A-Za-z]+\\.[A-Za-z]+\\(.*")) {
                complain(element, taken(each));
            }
        }

        private void flow(Element element) {
            expression(element, element.getAttribute("name"));
            if (!ids.contains(element.getAttribute("sourceRef"))) {
                complain(element, "ontbreekt het vak waar de pijl begint. Teken de pijl opnieuw.");
            }
            if (!ids.contains(element.getAttribute("targetRef"))) {
                complain(element, "ontbreekt het vak waar de pijl naartoe gaat. Teken de pijl opnieuw.");
            }
        }

        private void messageEvent(Element element) {
            String message = element.getAttribute("messageRef");
            if (message.isEmpty() || !ids.contains(message)) {
                complain(element, "ontbreekt het bericht. Kies bij \"Message\" een bericht.");
            }
        }

        private void timer(Element element) {
            if (SafeXml.children(element).isEmpty()) {
                complain(element, "ontbreekt de tijd. Vul bij \"Timer\" in hoe lang of tot wanneer.");
            }
        }

        /** The engine reads a fixed time only when a case gets there, which is too late to hear of it. */
        private void time(Element element, String kind) {
            String time = element.getTextContent().strip();
            expression(element, time);
            if (time.startsWith("$") || time.startsWith("#")) {
                return;
            }
            boolean good = kind.equals("timeDuration")
                    ? time.matches(
                            "P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?")
                    : time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?");
            if (!good) {
                complain(
                        element,
                        "klopt de tijd niet (\"" + time + "\"). Vul bijvoorbeeld PT24H in voor een dag, of"
                                + " 2027-01-31T09:00:00.");
            }
        }

        private void timeCycle(Element element) {
            String cycle = element.getTextContent().strip();
            expression(element, cycle);
            if (!ModelExpression.isLiteral(cycle)) {
                return;
            }
            boolean calm = cycle.startsWith("R") ? isCalm(cycle) : cycle.matches("[0-9]{1,2} [0-9]{1,2} .*");
            if (!calm) {
                complain(element, "loopt de klok vaker dan eens per uur. Neem een langere tijd.");
            }
        }

        private boolean isCalm(String cycle) {
            String period = cycle.substring(cycle.lastIndexOf('/') + 1);
            try {
                return period.matches("P[0-9]+[DWMY].*")
                        || Duration.parse(period).compareTo(SHORTEST_CYCLE) >= 0;
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        private void camunda(Element element, String name) {
            switch (name) {
                case "in", "out" -> mapping(element);
                case "inputParameter", "outputParameter" -> parameter(element);
                default -> expression(element, element.getTextContent());
            }
        }

        private void mapping(Element element) {
            String businessKey = element.getAttribute("businessKey");
            if (!businessKey.isEmpty() && !BUSINESS_KEYS.contains(businessKey)) {
                complain(element, "mag de \"business key\" alleen #{execution.processBusinessKey} zijn.");
            }
            if (!element.getAttribute("variables").isEmpty()) {
                complain(element, "gaan alle gegevens mee (\"all\"). Noem elk gegeven apart.");
            }
            String expression = element.getAttribute("sourceExpression");
            String source = element.getAttribute("source");
            String target = element.getAttribute("target");
            if (!ModelExpression.isLiteral(expression)
                    || !ModelExpression.isLiteral(source)
                    || !ModelExpression.isLiteral(target)) {
                complain(
                        element,
                        "staat een formule bij de gegevens die meegaan. Geef alleen gegevens of vaste woorden mee.");
            }
            boolean renamed = !target.equals(source) && reserved.contains(target);
            boolean fixedWord = !expression.isEmpty() && target.equals("meetingKind");
            if (renamed && !fixedWord) {
                complain(element, taken(target));
            }
        }

        private void parameter(Element element) {
            expression(element, element.getTextContent());
            String name = element.getAttribute("name");
            if (reserved.contains(name) && !element.getTextContent().isBlank()) {
                complain(element, taken(name));
            }
        }

        private void expression(Element element, String text) {
            if (!expressions.isAllowed(text)) {
                complain(
                        element,
                        "staat een formule die hier niet mag (" + text.strip() + "). Vergelijk alleen gegevens"
                                + " van de zaak.");
            }
        }

        private String taken(String variable) {
            return "wordt het gegeven \"" + variable + "\" veranderd. Dat doet alleen het systeem zelf.";
        }

        private String camundaOf(Element element, String attribute) {
            return element.getAttributeNS(CAMUNDA, attribute);
        }

        private void complain(Element element, String what) {
            problems.add(Box.of(element, diagram) + " " + what);
        }
    }
}
