package nl.ruggensteun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of every decision table is used, and every situation finds exactly one row. */
class DecisionTablesTest {

    private static final List<String> ADULTS = List.of("PARENT", "LEGAL_GUARDIAN", "FOSTER_PARENT", "OTHER");
    private static final List<Boolean> BOTH = List.of(true, false);

    private final Set<String> usedRows = new HashSet<>();
    private DmnEngine engine;

    @BeforeEach
    void rememberUsedRows() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(
                List.of(event -> event.getMatchingRules().forEach(row -> usedRows.add(row.getId()))));
        engine = configuration.buildEngine();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consent/requiredSigners",
                "ruggensteun/eligibility",
                "ruggensteun/targetDates",
                "driegesprek/meetingMode",
                "specialCase/specialCaseRoute"
            })
    void table_isNamedAndEveryRowNamesItsSource(String table) {
        var model = Dmn.readModelFromFile(file(table).toFile());
        var decision = model.getModelElementsByType(Decision.class).iterator().next();
        assertThat(decision.getId()).isEqualTo(table.substring(table.indexOf('/') + 1));
        assertThat(decision.getName()).isNotBlank();
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
        assertThat(decision.getDescription().getTextContent()).isNotBlank();
        assertThat(model.getModelElementsByType(Rule.class))
                .allSatisfy(
                        row -> assertThat(row.getDescription().getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, true, 11, true, true",
        "PARENT, true, 12, true, true",
        "PARENT, true, 15, false, true",
        "PARENT, true, 16, true, false",
        "PARENT, true, 16, false, true",
        "PARENT, false, 8, true, false",
        "LEGAL_GUARDIAN, true, 8, true, true",
        "FOSTER_PARENT, false, 8, true, false",
        "OTHER, false, 8, true, false",
        "CHILD, false, 11, true, false",
        "CHILD, false, 12, true, true",
        "CHILD, false, 12, false, false",
        "CHILD, false, 16, true, true",
        "CHILD, false, 17, false, false"
    })
    void requiredSigners_followAgeAndGezag(String role, boolean gezag, int age, boolean decides, boolean signs) {
        assertThat(signer(role, gezag, age, decides).<Boolean>getEntry("required"))
                .isEqualTo(signs);
    }

    @Test
    void requiredSigners_everySituationHasExactlyOneRowWithAReason() {
        List<String> roles = List.of("PARENT", "LEGAL_GUARDIAN", "FOSTER_PARENT", "OTHER", "CHILD");
        for (String role : roles) {
            for (boolean gezag : BOTH) {
                for (boolean decides : BOTH) {
                    IntStream.rangeClosed(0, 18).forEach(age -> assertThat(
                                    signer(role, gezag, age, decides).<String>getEntry("because"))
                            .isNotBlank());
                }
            }
        }
        assertEveryRowWasUsed("consent/requiredSigners");
    }

    /** Wmo 5.3.3, R-130, R-131: said once more in Java, so that an edit of the table cannot lower it unseen. */
    @Test
    void requiredSigners_neverFewerThanTheLaw() {
        for (String adult : ADULTS) {
            IntStream.rangeClosed(0, 17)
                    .forEach(age -> BOTH.forEach(decides -> {
                        if (age < 16 || !decides) {
                            assertThat(signer(adult, true, age, decides).<Boolean>getEntry("required"))
                                    .as("%s with gezag, child of %s", adult, age)
                                    .isTrue();
                        }
                    }));
        }
        IntStream.rangeClosed(12, 17)
                .forEach(age -> assertThat(signer("CHILD", false, age, true).<Boolean>getEntry("required"))
                        .as("child of %s", age)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "3, NONE, WAITING_SCHOOL_AGE",
        "3, PRIMARY, WAITING_SCHOOL_AGE",
        "4, NONE, NO_SCHOOL",
        "12, NONE, NO_SCHOOL",
        "4, PRIMARY, ELIGIBLE",
        "12, PRIMARY, ELIGIBLE",
        "8, SPECIAL, OUTSIDE_PRIMARY",
        "12, SECONDARY, OUTSIDE_PRIMARY"
    })
    void eligibility_followsAgeAndSchool(int age, String schoolType, String outcome) {
        for (String supportForm : List.of("RESIDENTIAL", "OUTREACH")) {
            assertThat(eligibility(age, schoolType, supportForm)).isEqualTo(outcome);
        }
    }

    @Test
    void eligibility_everySituationHasExactlyOneRow() {
        for (String schoolType : List.of("PRIMARY", "SPECIAL", "SECONDARY", "NONE")) {
            for (String supportForm : List.of("RESIDENTIAL", "OUTREACH")) {
                IntStream.rangeClosed(0, 18).forEach(age -> assertThat(eligibility(age, schoolType, supportForm))
                        .isNotBlank());
            }
        }
        assertEveryRowWasUsed("ruggensteun/eligibility");
    }

    @ParameterizedTest
    @CsvSource({"true, true, SEPARATE", "true, false, SEPARATE", "false, true, SEPARATE", "false, false, JOINT"})
    void meetingMode_isJointOnlyWithoutAnyDoubt(boolean safetyFlag, boolean parentsApart, String mode) {
        var row = evaluate("driegesprek/meetingMode", Map.of("safetyFlag", safetyFlag, "parentsApart", parentsApart));
        assertThat(row.<String>getEntry("meetingMode")).isEqualTo(mode);
    }

    @Test
    void meetingMode_everyRowIsUsed() {
        BOTH.forEach(flag -> BOTH.forEach(
                apart -> evaluate("driegesprek/meetingMode", Map.of("safetyFlag", flag, "parentsApart", apart))));
        assertEveryRowWasUsed("driegesprek/meetingMode");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, CONSENTED", "true, false, false, CONSENTED",
        "false, true, true, INFORMED", "false, true, false, INFORMED",
        "false, false, true, EXCEPTION", "false, false, false, INFORMED"
    })
    void specialCaseRoute_followsConsentAndParents_andAClosedSchoolGoesFirst(
            boolean consent, boolean parentsTell, boolean mayWeigh, String route) {
        assertThat(specialCaseRoute(consent, parentsTell, mayWeigh, false)).isEqualTo(route);
        assertThat(specialCaseRoute(consent, parentsTell, mayWeigh, true)).isEqualTo("SCHOOL_CLOSED");
    }

    @Test
    void specialCaseRoute_everySituationHasExactlyOneRow() {
        BOTH.forEach(consent -> BOTH.forEach(parentsTell -> BOTH.forEach(
                mayWeigh -> BOTH.forEach(closed -> assertThat(specialCaseRoute(consent, parentsTell, mayWeigh, closed))
                        .isNotBlank()))));
        assertEveryRowWasUsed("specialCase/specialCaseRoute");
    }

    @Test
    void targetDates_everyUserTaskHasARowOfItsOwn() {
        Set<String> tasks = Diagram.all()
                .flatMap(diagram ->
                        diagram.elements(UserTask.class).stream().map(task -> diagram.id() + "." + task.getId()))
                .collect(Collectors.toSet());
        Map<String, String> rowOfTask = new HashMap<>();
        for (String task : tasks) {
            usedRows.clear();
            assertUsable(evaluate("ruggensteun/targetDates", Map.of("step", task)));
            String earlier = rowOfTask.put(usedRows.iterator().next(), task);
            assertThat(earlier).as("%s has no row of its own", task).isNull();
        }
        usedRows.clear();
        assertUsable(evaluate("ruggensteun/targetDates", Map.of("step", "intake.userTask_addedByAKwartiermaker")));
        assertThat(rowOfTask)
                .as("the last row is for tasks that have none")
                .doesNotContainKeys(usedRows.iterator().next());
        usedRows.addAll(rowOfTask.keySet());
        assertEveryRowWasUsed("ruggensteun/targetDates");
    }

    private static void assertUsable(DmnDecisionRuleResult row) {
        assertThat(row.<Integer>getEntry("days")).isPositive();
        assertThat(row.<Integer>getEntry("backupAfter")).isPositive();
        assertThat(row.<String>getEntry("unit")).isIn("SCHOOL_DAYS", "WORKING_DAYS", "CALENDAR_DAYS");
    }

    private DmnDecisionRuleResult signer(String role, boolean gezag, int age, boolean decides) {
        return evaluate(
                "consent/requiredSigners",
                Map.of("signerRole", role, "hasAuthority", gezag, "childAge", age, "childCanDecide", decides));
    }

    private String eligibility(int age, String schoolType, String supportForm) {
        return evaluate(
                        "ruggensteun/eligibility",
                        Map.of("age", age, "schoolType", schoolType, "supportForm", supportForm))
                .getEntry("eligibility");
    }

    private String specialCaseRoute(boolean consent, boolean parentsTell, boolean mayWeigh, boolean closed) {
        return evaluate(
                        "specialCase/specialCaseRoute",
                        Map.of(
                                "hasConsent",
                                consent,
                                "parentsTell",
                                parentsTell,
                                "mayWeigh",
                                mayWeigh,
                                "schoolClosed",
                                closed))
                .getEntry("specialCaseRoute");
    }

    /** Fails when no row fits; a table with policy UNIQUE fails by itself when two fit. */
    private DmnDecisionRuleResult evaluate(String table, Map<String, Object> inputs) {
        var result = engine.evaluateDecisionTable(decision(table), inputs);
        assertThat(result).as("%s in %s", inputs, table).hasSize(1);
        return result.getSingleResult();
    }

    private void assertEveryRowWasUsed(String table) {
        var rows = Dmn.readModelFromFile(file(table).toFile()).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
        assertThat(usedRows).containsExactlyInAnyOrderElementsOf(rows);
    }

    private DmnDecision decision(String table) {
        try (InputStream model = Files.newInputStream(file(table))) {
            return engine.parseDecisions(model).get(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(String table) {
        return Diagram.PROCESSES.resolve(table + ".dmn");
    }
}
