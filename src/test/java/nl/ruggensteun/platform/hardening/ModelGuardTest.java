package nl.ruggensteun.platform.hardening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** H5: each thing that an upload cannot have, and the Dutch sentence that the kwartiermaker reads in Modeler. */
class ModelGuardTest {

    private static final String TASK = "bij de taak \"Vraag iets\"";

    private final ModelGuard guard = guard();

    @Test
    void aGoodUpload_passes() {
        assertThat(problems(diagram(""))).isEmpty();
    }

    @Test
    void everyProblem_comesBackAtOnce() {
        String broken = diagram("<scriptTask id=\"s\" name=\"Reken uit\"/>")
                .replace("camunda:assignee=\"${begeleider}\"", "camunda:assignee=\"anna\"")
                .replace("P365D", "P9999D");

        assertThat(problems(broken)).hasSize(3);
    }

    static Stream<Arguments> insteadOfTheTask() {
        return Stream.of(
                Arguments.of("camunda:assignee=\"${begeleider}\"", "", TASK + " staat niet wie de taak doet"),
                Arguments.of("${begeleider}", "anna", TASK + " staat een vaste persoon (\"anna\")"),
                Arguments.of("${begeleider}", "${runtimeService}", TASK + " staat een vaste persoon"),
                Arguments.of("assignee=\"${begeleider}\"", "candidateGroups=\"iber\"", "de groep \"iber\""),
                Arguments.of(
                        "assignee=\"${begeleider}\"", "candidateGroups=\"school99AA00\"", "de groep \"school99AA00\""),
                Arguments.of("assignee=\"${begeleider}\"", "candidateUsers=\"iris\"", "staat een vaste persoon"),
                Arguments.of(
                        "formRef=\"extra-vraag\"",
                        "formRef=\"extra-anders\"",
                        "hoort het formulier \"extra-anders\", maar dat zit niet in deze upload"),
                Arguments.of("formRef=\"extra-vraag\"", "formRef=\"intake-record-family\"", "bij een ander proces"),
                Arguments.of("formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "\"Binding\" op deployment"),
                Arguments.of(
                        "camunda:formRef=\"extra-vraag\" camunda:formRefBinding=\"deployment\"",
                        "camunda:formKey=\"embedded:deployment:x.html\"",
                        "formulier van een andere soort"),
                Arguments.of(
                        "camunda:formRef=\"extra-vraag\" camunda:formRefBinding=\"deployment\"",
                        "",
                        "hoort een formulier"),
                Arguments.of("name=\"Vraag iets\"", "name=\"Vraag ${execution.id}\"", "formule die hier niet mag"),
                Arguments.of("${facts.due(execution)}", "${facts.getClass()}", "formule die hier niet mag"),
                Arguments.of("${facts.due(execution)}", "${unknown.due(execution)}", "formule die hier niet mag"),
                Arguments.of(
                        "${facts.due(execution)}", "${facts.due(execution).getClass()}", "formule die hier niet mag"),
                Arguments.of("${facts.due(execution)}", "${facts.due(facts)}", "formule die hier niet mag"),
                Arguments.of("camunda:historyTimeToLive=\"P365D\"", "", "hoe lang de geschiedenis bewaard blijft"),
                Arguments.of("P365D", "P366D", "hoe lang de geschiedenis bewaard blijft"),
                Arguments.of("isExecutable=\"true\"", "isExecutable=\"false\"", "staat \"Executable\" uit"),
                Arguments.of(
                        "http://camunda.org/schema/1.0/bpmn",
                        "http://activiti.org/bpmn",
                        "instelling die hier niet kan"),
                Arguments.of("camunda:dueDate", "camunda:taskListenerMagic", "instelling die hier niet kan"),
                Arguments.of("${facts.due(execution)}", "", "staat een vaste of lege datum"),
                Arguments.of("${facts.due(execution)}", "2027-01-31", "staat een vaste of lege datum"));
    }

    @ParameterizedTest
    @MethodSource("insteadOfTheTask")
    void aChangedTask_isRefusedWithItsName(String good, String bad, String sentence) {
        assertThat(problems(diagram("").replace(good, bad)))
                .anySatisfy(problem -> assertThat(problem).contains(sentence));
    }

    static Stream<Arguments> extraBoxes() {
        return Stream.of(
                Arguments.of(
                        "<scriptTask id=\"x\" name=\"Reken\" scriptFormat=\"groovy\"><script>1</script></scriptTask>",
                        "bij de scriptstap \"Reken\" staat een script"),
                Arguments.of(service("camunda:class=\"java.lang.Runtime\""), "staat een Java-klasse"),
                Arguments.of(service("camunda:expression=\"${facts.age(caseId)}\""), "staat een formule als stap"),
                Arguments.of(service("camunda:type=\"external\" camunda:topic=\"x\""), "\"external task\""),
                Arguments.of(service("camunda:delegateExpression=\"${dataSource}\""), "is de stap niet bekend"),
                Arguments.of(service("camunda:delegateExpression=\"${facts}\""), "is de stap niet bekend"),
                Arguments.of(
                        service("camunda:delegateExpression=\"${doItDelegate.execute(execution)}\""),
                        "is de stap niet bekend"),
                Arguments.of(good("<camunda:connector/>"), "staat een connector"),
                Arguments.of(good("<camunda:executionListener class=\"x.Y\" event=\"start\"/>"), "\"listener\""),
                Arguments.of(good("<camunda:taskListener expression=\"${x}\" event=\"create\"/>"), "\"listener\""),
                Arguments.of(
                        good("<camunda:field name=\"a\"><camunda:string>b</camunda:string></camunda:field>"),
                        "field injection"),
                Arguments.of(
                        good(
                                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>"),
                        "staat een script"),
                Arguments.of(
                        good(
                                "<camunda:inputOutput><camunda:inputParameter name=\"caseId\">another</camunda:inputParameter></camunda:inputOutput>"),
                        "wordt het gegeven \"caseId\" veranderd"),
                Arguments.of(call("<camunda:in variables=\"all\"/>"), "gaan alle gegevens mee"),
                Arguments.of(call("<camunda:in businessKey=\"${caseId}\"/>"), "\"business key\""),
                Arguments.of(
                        call("<camunda:in sourceExpression=\"${facts.age(caseId)}\" target=\"x\"/>"),
                        "staat een formule bij de gegevens"),
                Arguments.of(call("<camunda:in source=\"otherCase\" target=\"caseId\"/>"), "\"caseId\" veranderd"),
                Arguments.of(
                        "<callActivity id=\"c\" name=\"Roep\" calledElement=\"${x}\" camunda:calledElementBinding=\"latest\"/>",
                        "staat geen vast proces"),
                Arguments.of(
                        "<callActivity id=\"c\" name=\"Roep\" calledElement=\"x\" camunda:calledElementBinding=\"version\" camunda:calledElementVersion=\"1\"/>",
                        "op latest staan"),
                Arguments.of(
                        "<businessRuleTask id=\"b\" name=\"Beslis\" camunda:decisionRef=\"d\"/>",
                        "van de beslistabel op latest"),
                Arguments.of(
                        "<businessRuleTask id=\"b\" name=\"Beslis\" camunda:decisionRef=\"d\" camunda:decisionRefBinding=\"latest\" camunda:resultVariable=\"caseId\"/>",
                        "\"caseId\" veranderd"),
                Arguments.of(
                        "<sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"><conditionExpression language=\"groovy\">1</conditionExpression></sequenceFlow>",
                        "script als voorwaarde"),
                Arguments.of(
                        "<sequenceFlow id=\"f\" name=\"ja\" sourceRef=\"a\" targetRef=\"b\"><conditionExpression>${''.getClass()}</conditionExpression></sequenceFlow>",
                        "bij de pijl \"ja\" staat een formule"),
                Arguments.of(
                        "<startEvent id=\"t\"><timerEventDefinition><timeCycle>R/PT1S</timeCycle></timerEventDefinition></startEvent>",
                        "vaker dan eens per uur"),
                Arguments.of(
                        "<startEvent id=\"t\"><timerEventDefinition><timeCycle>* * * * * ?</timeCycle></timerEventDefinition></startEvent>",
                        "vaker dan eens per uur"),
                Arguments.of(
                        "<sequenceFlow id=\"f\" name=\"ja\" sourceRef=\"userTask_ask\" targetRef=\"gone\"/>",
                        "bij de pijl \"ja\" ontbreekt het vak waar de pijl naartoe gaat"),
                Arguments.of(
                        "<sequenceFlow id=\"f\" sourceRef=\"gone\" targetRef=\"userTask_ask\"/>",
                        "ontbreekt het vak waar de pijl begint"),
                Arguments.of(
                        "<startEvent id=\"m\" name=\"Nieuws komt\"><messageEventDefinition messageRef=\"gone\"/></startEvent>",
                        "bij het begin \"Nieuws komt\" ontbreekt het bericht"),
                Arguments.of(wait("<timeDuration>24 uur</timeDuration>"), "klopt de tijd niet (\"24 uur\")"),
                Arguments.of(wait("<timeDuration>PT</timeDuration>"), "klopt de tijd niet"),
                Arguments.of(wait("<timeDate>morgen</timeDate>"), "klopt de tijd niet"),
                Arguments.of(wait(""), "ontbreekt de tijd"),
                Arguments.of("<sendTask id=\"s\" name=\"Stuur\"/>", "staat iets dat hier niet kan (sendTask)"),
                Arguments.of("<userTask id=\"u\"><humanPerformer/></userTask>", "(humanPerformer)"),
                Arguments.of("<x:own xmlns:x=\"urn:own\"/>", "(x:own)"));
    }

    @ParameterizedTest
    @MethodSource("extraBoxes")
    void anExtraBox_isRefusedWithItsName(String box, String sentence) {
        assertThat(problems(diagram(box))).anySatisfy(problem -> assertThat(problem)
                .startsWith("In het diagram \"Extra werk\"")
                .contains(sentence));
    }

    static Stream<Arguments> allowedBoxes() {
        return Stream.of(
                Arguments.of(service("camunda:delegateExpression=\"${doItDelegate}\" camunda:asyncBefore=\"true\"")),
                Arguments.of(
                        call(
                                "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/><camunda:in source=\"caseId\" target=\"caseId\"/>")),
                Arguments.of(
                        "<sequenceFlow id=\"f\" sourceRef=\"userTask_ask\" targetRef=\"userTask_ask\"><conditionExpression>${outcome == 'A' || facts.age(caseId) >= 12 and not empty x}</conditionExpression></sequenceFlow>"),
                Arguments.of(
                        "<startEvent id=\"t\"><timerEventDefinition><timeDate>${dateTime().plusDays(3).withTimeAtStartOfDay().toDate()}</timeDate></timerEventDefinition></startEvent>"),
                Arguments.of(
                        "<startEvent id=\"t\"><timerEventDefinition><timeCycle>0 0 7 * * ?</timeCycle></timerEventDefinition></startEvent>"));
    }

    @ParameterizedTest
    @MethodSource("allowedBoxes")
    void anOrdinaryBox_passes(String box) {
        assertThat(problems(diagram(box))).isEmpty();
    }

    @Test
    void aMessageOfOurCode_cannotBeCaughtElsewhere() {
        String diagram = diagram("").replace("<process", "<message id=\"m\" name=\"supportEnded\"/><process");

        assertThat(problems(diagram)).anyMatch(problem -> problem.contains("bericht"));
    }

    @Test
    void aDocumentType_isNotRead() {
        String diagram =
                diagram("").replace("<definitions", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:/c\">]><definitions");

        assertThat(problems(diagram)).anyMatch(problem -> problem.contains("is geen goed diagram"));
    }

    @Test
    void otherKindsOfFiles_areRefused() {
        assertThat(guard.check(Map.of("page.html", bytes("<script/>"), "x.js", bytes("1"), "c.cmmn", bytes("<a/>"))))
                .hasSize(3)
                .allMatch(problem -> problem.contains("Plaats alleen diagrammen"));
    }

    @Test
    void aFormWithoutItsDiagram_isRefused() {
        assertThat(guard.check(Map.of("vraag.form", bytes(form("\"type\":\"textfield\",\"key\":\"remark\"")))))
                .anyMatch(problem -> problem.contains("in één keer"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("\"type\":\"html\"", "een soort veld dat hier niet kan (html)"),
                Arguments.of("\"type\":\"iframe\"", "(iframe)"),
                Arguments.of("\"type\":\"image\",\"source\":\"https://x\"", "(image)"),
                Arguments.of("\"type\":\"documentPreview\"", "(documentPreview)"),
                Arguments.of("\"type\":\"group\",\"components\":[{\"type\":\"html\"}]", "(html)"),
                Arguments.of("\"type\":\"textfield\",\"key\":\"caseId\"", "Die naam is al bezet"),
                Arguments.of("\"type\":\"checkbox\",\"key\":\"facts\"", "Die naam is al bezet"),
                Arguments.of("\"type\":\"checkbox\",\"key\":\"execution\"", "Die naam is al bezet"),
                Arguments.of("\"type\":\"dynamiclist\",\"path\":\"caseId\"", "Die naam is al bezet"),
                Arguments.of("\"type\":\"textfield\",\"key\":\"a.b\"", "andere tekens dan letters"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatCannotBe_isRefused(String field, String sentence) {
        Map<String, byte[]> upload = upload(diagram(""));
        upload.put("vraag.form", bytes(form(field)));

        assertThat(guard.check(upload))
                .anySatisfy(problem -> assertThat(problem).contains(sentence));
    }

    @Test
    void aReservedName_isAllowedInTheFormThatOurCodeAsksItIn() {
        Map<String, byte[]> upload = upload(diagram("").replace("extra-vraag", "extra-ours"));
        upload.put(
                "ours.form",
                bytes(form("\"type\":\"textfield\",\"key\":\"caseId\"").replace("extra-vraag", "extra-ours")));

        assertThat(guard.check(upload)).isEmpty();
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of(
                        "<text>x</text>",
                        "<text>function(a) external { java: { class: \"x\" } }</text>",
                        "functie van buiten"),
                Arguments.of("<inputEntry>", "<inputEntry expressionLanguage=\"groovy\">", "staat een script (groovy)"),
                Arguments.of("<inputEntry>", "<inputEntry expressionLanguage=\"juel\">", "staat een script (juel)"),
                Arguments.of("camunda:historyTimeToLive=\"P365D\"", "", "geschiedenis"),
                Arguments.of("<decisionTable>", "<invocation/><decisionTable>", "(invocation)"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionWithMoreThanFeel_isRefused(String good, String bad, String sentence) {
        String table =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="x">
                <decision id="beslis" name="Beslis" camunda:historyTimeToLive="P365D"><decisionTable><input id="i"><inputExpression id="e"><text>x</text></inputExpression></input><output id="o" name="o"/><rule id="r"><inputEntry><text>1</text></inputEntry></rule></decisionTable></decision>
                </definitions>""";

        assertThat(guard.check(Map.of("beslis.dmn", bytes(table)))).isEmpty();
        assertThat(guard.check(Map.of("beslis.dmn", bytes(table.replace(good, bad)))))
                .anySatisfy(problem -> assertThat(problem).contains(sentence));
    }

    private List<String> problems(String diagram) {
        return guard.check(upload(diagram));
    }

    private static Map<String, byte[]> upload(String diagram) {
        Map<String, byte[]> upload = new HashMap<>();
        upload.put("extra.bpmn", bytes(diagram));
        upload.put("vraag.form", bytes(form("\"type\":\"textfield\",\"key\":\"remark\",\"label\":\"Opmerking\"")));
        return upload;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<timeDuration>PT24H</timeDuration>",
                "<timeDuration>P3D</timeDuration>",
                "<timeDuration>P1DT12H30M</timeDuration>",
                "<timeDate>2027-01-31T09:00:00</timeDate>",
                "<timeDate>${askAgainOn}</timeDate>",
            })
    void aGoodTime_passes(String time) {
        assertThat(problems(diagram(wait(time)))).isEmpty();
    }

    private static String wait(String time) {
        return "<intermediateCatchEvent id=\"w\" name=\"Wacht\"><timerEventDefinition>" + time
                + "</timerEventDefinition></intermediateCatchEvent>";
    }

    private static String diagram(String extra) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="x">
                <process id="extra" name="Extra werk" isExecutable="true" camunda:historyTimeToLive="P365D">
                <userTask id="userTask_ask" name="Vraag iets" camunda:assignee="${begeleider}" camunda:formRef="extra-vraag" camunda:formRefBinding="deployment" camunda:dueDate="${facts.due(execution)}"/>
                %s
                </process></definitions>"""
                .formatted(extra);
    }

    private static String service(String attributes) {
        return "<serviceTask id=\"x\" name=\"Doe iets\" " + attributes + "/>";
    }

    private static String good(String extension) {
        return "<serviceTask id=\"x\" name=\"Doe iets\" camunda:delegateExpression=\"${doItDelegate}\"><extensionElements>"
                + extension + "</extensionElements></serviceTask>";
    }

    private static String call(String mapping) {
        return "<callActivity id=\"c\" name=\"Roep\" calledElement=\"other\" camunda:calledElementBinding=\"latest\">"
                + "<extensionElements>" + mapping + "</extensionElements></callActivity>";
    }

    private static String form(String field) {
        return "{\"id\":\"extra-vraag\",\"type\":\"default\",\"components\":[{" + field + "}]}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static ModelGuard guard() {
        var factory = new DefaultListableBeanFactory();
        factory.registerBeanDefinition("facts", new RootBeanDefinition(Facts.class));
        factory.registerBeanDefinition("doItDelegate", new RootBeanDefinition(DoIt.class));
        factory.registerBeanDefinition("dataSource", new RootBeanDefinition(Object.class));
        var beans = new ProcessBeans(factory);
        var own = new OwnModels();
        Set<String> reserved = Set.of("caseId", "begeleider");
        return new ModelGuard(
                new DiagramCheck(beans, reserved, own),
                new DecisionCheck(own),
                new FormCheck(
                        name -> reserved.contains(name)
                                || beans.names().contains(name)
                                || ModelExpression.isWordOfItsOwn(name),
                        form -> form.equals("extra-ours") ? Set.of("caseId") : Set.of()));
    }

    @ProcessBean
    static class Facts {
        public int age(String caseId) {
            return caseId.length();
        }

        public java.util.Date due(DelegateExecution execution) {
            return new java.util.Date(0);
        }
    }

    static class DoIt implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            throw new UnsupportedOperationException();
        }
    }
}
