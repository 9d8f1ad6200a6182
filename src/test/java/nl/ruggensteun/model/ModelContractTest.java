package nl.ruggensteun.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ruggensteun.platform.form.KeptWithCase;
import nl.ruggensteun.platform.form.Route;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/**
 * One name for one thing: every box has its class and form, every class and form its box, every answer its field and
 * every expression its bean; in both directions.
 */
class ModelContractTest {

    private static final String PROCESS_PACKAGE = "nl.ruggensteun.process";
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(");
    private static final Pattern OPERAND = Pattern.compile("(?<![\\w'.])([a-z]\\w*)(?![\\w(.'])");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Answers that another form or our code gives, so this form does not offer them. */
    private static final Map<String, Set<String>> NOT_OFFERED = Map.of(
            "consent-ask-signer.outcome", Set.of("PENDING", "WITHDRAWN"),
            "driegesprek-plan-meeting.mode", Set.of("WITHOUT_PARENTS"));

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void folderFileAndProcess_haveOneName(Diagram diagram) {
        assertThat(diagram.file()).isEqualTo(Path.of("processes", diagram.id(), diagram.id() + ".bpmn"));
        assertThat(packageOf(diagram)).as("package of the diagram").isNotNull();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyServiceTask_isTheDelegateOfItsName(Diagram diagram) {
        for (ServiceTask box : diagram.elements(ServiceTask.class)) {
            String word = Diagram.word(box.getId());
            assertThat(box.getCamundaDelegateExpression()).as(box.getName()).isEqualTo("${" + word + "Delegate}");
            assertThat(classOf(diagram, pascal(word) + "Delegate"))
                    .as("class of the box '%s'", box.getName())
                    .isPresent();
        }
    }

    @Test
    void everyDelegate_hasItsBox() {
        Set<String> boxes = Diagram.all()
                .flatMap(diagram -> diagram.elements(ServiceTask.class).stream()
                        .map(box -> packageOf(diagram) + "." + pascal(Diagram.word(box.getId())) + "Delegate"))
                .collect(toSet());
        assertThat(classes(JavaDelegate.class)).containsExactlyInAnyOrderElementsOf(boxes);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyTaskWithAForm_hasFileHandlerAndRecord(Diagram diagram) {
        formsOf(diagram).forEach((word, formRef) -> {
            assertThat(formRef).isEqualTo(diagram.id() + "-" + Diagram.kebab(word));
            assertThat(formFile(diagram, word)).exists();
            assertThat(classOf(diagram, pascal(word) + "Task")).as(formRef).isPresent();
            assertThat(classOf(diagram, pascal(word) + "Form")).as(formRef).isPresent();
        });
    }

    @Test
    void everyFormAndEveryHandler_hasItsBox() {
        Set<String> files = new TreeSet<>();
        Set<String> handlers = new TreeSet<>();
        Diagram.all().forEach(diagram -> formsOf(diagram).keySet().forEach(word -> {
            files.add(formFile(diagram, word).toString());
            handlers.add(packageOf(diagram) + "." + pascal(word) + "Task");
        }));
        assertThat(Diagram.files(Diagram.FORMS, ".form").map(Path::toString))
                .containsExactlyInAnyOrderElementsOf(files);
        assertThat(classes(nl.ruggensteun.platform.form.TaskHandler.class))
                .containsExactlyInAnyOrderElementsOf(handlers);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void fieldsOfTheForm_areTheComponentsOfTheRecord(Diagram diagram) throws IOException {
        for (String word : formsOf(diagram).keySet()) {
            JsonNode form = JSON.readTree(formFile(diagram, word).toFile());
            assertThat(form.path("id").asText()).isEqualTo(diagram.id() + "-" + Diagram.kebab(word));
            Class<?> record = classOf(diagram, pascal(word) + "Form").orElseThrow();
            Set<String> kept = Optional.ofNullable(record.getAnnotation(KeptWithCase.class))
                    .map(KeptWithCase::value)
                    .map(Set::of)
                    .orElse(Set.of());
            compare(form.path("id").asText(), fields(form.path("components")), record, kept);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyBeanInAnExpression_existsWithThatMethod(Diagram diagram) {
        Matcher calls = CALL.matcher(diagram.xml());
        while (calls.find()) {
            String bean = calls.group(1);
            String method = calls.group(2);
            assertThat(beans().get(bean)).as("bean ${%s}", bean).isNotNull();
            assertThat(Arrays.stream(beans().get(bean).getMethods()).map(Method::getName))
                    .as("method of ${%s}", bean)
                    .contains(method);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyVariable_isOneOfOurs(Diagram diagram) {
        Set<String> known = new HashSet<>(variables());
        known.add("execution");
        formsOf(diagram).keySet().forEach(word -> Arrays.stream(
                        classOf(diagram, pascal(word) + "Form").orElseThrow().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Route.class))
                .map(RecordComponent::getName)
                .forEach(known::add));
        Matcher conditions =
                Pattern.compile("conditionExpression[^>]*>\\$\\{([^}]*)}").matcher(diagram.xml());
        while (conditions.find()) {
            Matcher operands = OPERAND.matcher(
                    conditions.group(1).replaceAll("'[^']*'|\\w+\\.\\w+\\(|\\btrue\\b|\\bfalse\\b", " "));
            while (operands.find()) {
                assertThat(known).as(conditions.group()).contains(operands.group(1));
            }
        }
        diagram.elements(CamundaIn.class).stream()
                .map(CamundaIn::getCamundaTarget)
                .filter(name -> name != null)
                .forEach(name -> assertThat(variables()).contains(name));
        diagram.elements(CamundaOut.class).stream()
                .map(CamundaOut::getCamundaTarget)
                .forEach(name -> assertThat(variables()).contains(name));
    }

    @Test
    void everyMessage_isSentByOurCode() throws IOException {
        String code = sources();
        Diagram.all()
                .flatMap(diagram -> diagram.elements(Message.class).stream())
                .forEach(message -> {
                    assertThat(message.getId()).isEqualTo("Message_" + message.getName());
                    assertThat(code)
                            .as("sender of message %s", message.getName())
                            .contains('"' + message.getName() + '"');
                });
    }

    /** The names in code are constants of the workflow or the delegate that sends. */
    @Test
    void everyMessageOfOurCode_isReceivedByADiagram() throws IOException {
        Set<String> received = Diagram.all()
                .flatMap(diagram -> diagram.elements(Message.class).stream())
                .map(Message::getName)
                .collect(toSet());
        String code = sources();
        Matcher sent = Pattern.compile(
                        "(?:createMessageCorrelation|messageEventReceived|messageEventSubscriptionName)\\(\\s*(\"\\w+\"|\\w+)")
                .matcher(code);
        int found = 0;
        while (sent.find()) {
            String name = sent.group(1);
            String message = name.startsWith("\"") ? name : constant(code, name);
            assertThat(received).as("receiver of the message %s", name).contains(message.replace("\"", ""));
            found++;
        }
        assertThat(found).as("messages that our code sends").isGreaterThan(5);
    }

    private static String constant(String code, String name) {
        Matcher value =
                Pattern.compile("String " + name + "\\s*=\\s*(\"\\w+\");").matcher(code);
        assertThat(value.find()).as("value of the constant %s", name).isTrue();
        return value.group(1);
    }

    /** Either a diagram, table or form uses it, or code does in two places: one that writes and one that reads. */
    @Test
    void everyVariableOfOurCode_isUsed() throws IOException {
        StringBuilder models = new StringBuilder();
        for (Path file : Stream.of(".bpmn", ".dmn")
                .flatMap(ending -> Diagram.files(Diagram.PROCESSES, ending))
                .toList()) {
            models.append(Files.readString(file));
        }
        for (Path form : Diagram.files(Diagram.FORMS, ".form").toList()) {
            models.append(Files.readString(form));
        }
        String code = sources();
        for (Field constant : Variables.class.getFields()) {
            if (constant.getType() == String.class) {
                boolean inModel = Pattern.compile("\\b" + valueOf(constant) + "\\b")
                        .matcher(models)
                        .find();
                long inCode = Pattern.compile("Variables\\." + constant.getName() + "\\b")
                        .matcher(code)
                        .results()
                        .count();
                assertThat(inModel || inCode > 1)
                        .as("use of the variable %s", valueOf(constant))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDecision_getsWhatItsTableReads_andGivesWhatTheDiagramUses(Diagram diagram) {
        for (BusinessRuleTask rule : diagram.elements(BusinessRuleTask.class)) {
            DmnModelInstance table = table(rule.getCamundaDecisionRef());
            Set<String> given = rule.getExtensionElements() == null
                    ? Set.of()
                    : rule
                            .getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaInputOutput.class)
                            .list()
                            .stream()
                            .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                            .map(CamundaInputParameter::getCamundaName)
                            .collect(toSet());
            Set<String> read = inputs(table);
            assertThat(given).as("given to %s and not read", rule.getName()).isSubsetOf(read);
            assertThat(read)
                    .as("read by the table of %s", rule.getName())
                    .allMatch(name -> given.contains(name) || variables().contains(name));
            assertThat(outputs(table))
                    .as("result of %s", rule.getName())
                    .containsExactly(rule.getCamundaResultVariable());
            assertThat(variables()).as("result of %s", rule.getName()).contains(rule.getCamundaResultVariable());
        }
    }

    /** Tables that code asks: every input has its value, every output its reader; and code asks for nothing else. */
    @Test
    void everyTableThatCodeAsks_hasTheNamesOfTheCode() throws IOException {
        Set<String> ofDiagrams = Diagram.all()
                .flatMap(diagram -> diagram.elements(BusinessRuleTask.class).stream())
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(toSet());
        Set<String> known = new TreeSet<>();
        String code = sources();
        for (String decision : decisions()) {
            if (!ofDiagrams.contains(decision)) {
                DmnModelInstance table = table(decision);
                assertThat(code).as("who asks the table %s", decision).contains('"' + decision + '"');
                assertThat(inputs(table)).allSatisfy(name -> assertThat(code).contains('"' + name + '"'));
                assertThat(outputs(table)).allSatisfy(name -> assertThat(code)
                        .as("reader of %s in %s", name, decision)
                        .satisfiesAnyOf(
                                text -> assertThat(text).contains("getEntry(\"" + name + "\")"),
                                text -> assertThat(text).contains("get(\"" + name + "\")")));
                known.addAll(outputs(table));
            }
        }
        Matcher asked = Pattern.compile("getEntry\\(\"(\\w+)\"\\)").matcher(code);
        while (asked.find()) {
            assertThat(known).contains(asked.group(1));
        }
    }

    private static DmnModelInstance table(String decision) {
        return Dmn.readModelFromFile(Diagram.files(Diagram.PROCESSES, decision + ".dmn")
                .findFirst()
                .orElseThrow()
                .toFile());
    }

    private static Set<String> inputs(DmnModelInstance table) {
        return table.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().strip())
                .collect(toSet());
    }

    private static Set<String> outputs(DmnModelInstance table) {
        return table.getModelElementsByType(Output.class).stream()
                .map(Output::getName)
                .collect(toSet());
    }

    private static Set<String> decisions() {
        return Diagram.files(Diagram.PROCESSES, ".dmn")
                .map(file -> file.getFileName().toString().replace(".dmn", ""))
                .collect(toSet());
    }

    @Test
    void everyCalledProcessAndDecision_exists() {
        Set<String> processes = Diagram.all().map(Diagram::id).collect(toSet());
        Set<String> decisions = decisions();
        Diagram.all().forEach(diagram -> {
            assertThat(diagram.elements(CallActivity.class))
                    .allSatisfy(call -> assertThat(processes).contains(call.getCalledElement()));
            assertThat(diagram.elements(BusinessRuleTask.class))
                    .allSatisfy(rule -> assertThat(decisions).contains(rule.getCamundaDecisionRef()));
        });
    }

    private static void compare(String where, Map<String, JsonNode> fields, Class<?> record, Set<String> kept) {
        Map<String, RecordComponent> components = new TreeMap<>();
        Arrays.stream(record.getRecordComponents())
                .forEach(component -> components.put(component.getName(), component));
        Set<String> expected = new TreeSet<>(components.keySet());
        expected.addAll(kept);
        assertThat(fields.keySet()).as("fields of %s", where).containsExactlyInAnyOrderElementsOf(expected);
        components.forEach((name, component) -> {
            JsonNode field = fields.get(name);
            if (field.path("type").asText().equals("dynamiclist")) {
                compare(
                        where + "." + name,
                        fields(field.path("components")),
                        element(component.getGenericType()),
                        Set.of());
            } else if (component.getType().isEnum()) {
                Set<String> options = new TreeSet<>();
                field.path("values")
                        .forEach(option -> options.add(option.path("value").asText()));
                Set<String> constants = Arrays.stream(component.getType().getEnumConstants())
                        .map(Object::toString)
                        .collect(toSet());
                Set<String> notOffered = NOT_OFFERED.getOrDefault(where + "." + name, Set.of());
                assertThat(options).as("choices of %s.%s", where, name).isNotEmpty();
                Set<String> answers = new TreeSet<>(options);
                answers.addAll(notOffered);
                assertThat(answers).as("choices of %s.%s", where, name).hasSize(options.size() + notOffered.size());
                assertThat(answers).as("choices of %s.%s", where, name).containsExactlyInAnyOrderElementsOf(constants);
            }
        });
    }

    private static Map<String, JsonNode> fields(JsonNode components) {
        Map<String, JsonNode> fields = new TreeMap<>();
        for (JsonNode component : components) {
            if (component.path("type").asText().equals("dynamiclist")) {
                fields.put(component.path("path").asText(), component);
            } else if (component.has("key")) {
                fields.put(component.path("key").asText(), component);
            } else {
                fields.putAll(fields(component.path("components")));
            }
        }
        return fields;
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    /** The word of each task and start event with a form, and its formRef. */
    private static Map<String, String> formsOf(Diagram diagram) {
        Map<String, String> forms = new TreeMap<>();
        diagram.elements(UserTask.class)
                .forEach(task -> forms.put(Diagram.word(task.getId()), task.getCamundaFormRef()));
        diagram.elements(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> forms.put(Diagram.word(start.getId()), start.getCamundaFormRef()));
        return forms;
    }

    private static Path formFile(Diagram diagram, String word) {
        return Diagram.FORMS.resolve(diagram.id()).resolve(Diagram.kebab(word) + ".form");
    }

    private static String packageOf(Diagram diagram) {
        return PROCESS_PACKAGE + "." + diagram.id().toLowerCase(Locale.ROOT);
    }

    private static Optional<Class<?>> classOf(Diagram diagram, String simpleName) {
        try {
            return Optional.of(Class.forName(packageOf(diagram) + "." + simpleName));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String pascal(String camelCase) {
        return Character.toUpperCase(camelCase.charAt(0)) + camelCase.substring(1);
    }

    private static List<String> classes(Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return scanner.findCandidateComponents(PROCESS_PACKAGE).stream()
                .map(bean -> bean.getBeanClassName())
                .toList();
    }

    private static Map<String, Class<?>> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        Map<String, Class<?>> beans = new TreeMap<>();
        scanner.findCandidateComponents(PROCESS_PACKAGE).forEach(bean -> {
            try {
                Class<?> type = Class.forName(bean.getBeanClassName());
                String given = Optional.ofNullable(type.getAnnotation(Component.class))
                        .map(Component::value)
                        .orElse("");
                String name = type.getSimpleName();
                beans.put(given.isEmpty() ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : given, type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return beans;
    }

    private static Collection<String> variables() {
        return Arrays.stream(Variables.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(ModelContractTest::valueOf)
                .collect(toSet());
    }

    private static String valueOf(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sources() throws IOException {
        StringBuilder code = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java/nl/ruggensteun/process"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
