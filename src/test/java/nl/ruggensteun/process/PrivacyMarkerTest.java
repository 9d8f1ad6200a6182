package nl.ruggensteun.process;

import static nl.ruggensteun.process.CaseFixture.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.support.ApplicationTest;
import nl.ruggensteun.support.DatabaseTables;
import nl.ruggensteun.support.EditedDiagram;
import nl.ruggensteun.support.HttpPerson;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.TasklistForms;
import nl.ruggensteun.support.Uploads;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Personal data lives in our own tables only. A whole case is played over the calls of Tasklist, with a text in every
 * text field and a day in every date field that occur nowhere else; after every step none of them is in any table of the
 * engine, in the log or in a mail. Before every good answer come bad ones with the same texts: refusals keep quiet too.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyMarkerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fields that must hold something that exists. */
    private static final Set<String> CODES = Set.of("brin6", "familyNumber", "schoolTown", "takeAlong");

    /** Days that nothing else in the database has: the test itself plays in March 2026. */
    private static final Map<String, LocalDate> DAYS = Map.of(
            "intakeDate", LocalDate.of(2025, 5, 19),
            "signedOn", LocalDate.of(2025, 6, 11),
            "informedOn", LocalDate.of(2025, 7, 8),
            "heldOn", LocalDate.of(2025, 8, 12),
            "childToldOn", LocalDate.of(2025, 8, 14),
            "pupilToldOn", LocalDate.of(2025, 9, 9),
            "endDate", LocalDate.of(2025, 10, 1),
            "date", LocalDate.of(2026, 10, 6),
            "byDate", LocalDate.of(2027, 1, 13));

    @LocalServerPort
    private int port;

    @Value("${ruggensteun.mail.directory}")
    private Path mailDirectory;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DataSource database;

    private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Marking marking = new Marking();
    private Level before;
    private Uploads uploads;
    private DatabaseTables tables;

    @BeforeEach
    void logAsInProduction() {
        before = everything.getLevel();
        everything.setLevel(Level.INFO);
        uploads = new Uploads(repository, port);
        tables = new DatabaseTables(database);
    }

    @AfterEach
    void logAsBefore() {
        everything.setLevel(before);
        uploads.takeBack();
    }

    @Test
    void nothingThatPeopleType_isFoundInTheEngineTheLogOrAMail(CapturedOutput log) throws Exception {
        aKwartiermakerAddsQuestions();
        CaseFixture marked = cases.by(marking);
        FamilyInPlay family = marked.safe(marked.child("Sam", 8), marked.child("Noor", 13))
                .anna("userTask_ownTalk", Map.of())
                .recordSchool(Answers.attends(REGENBOOG))
                .recordSchool(Answers.attends(REGENBOOG));
        CaseInPlay sam = family.theCase(0).supported();
        CaseInPlay noor = family.theCase(1)
                .answers("Kind", Answers.consentRefused())
                .anna("userTask_discussNoConsent", UnusualAnswers.noConsent("STOP"));

        sam.anna("userTask_followSupport", Answers.supportEnds(cases.today()))
                .anna("userTask_discussEnd", Answers.parentsInformed(cases.today()))
                .anna("userTask_chooseClosing", UnusualAnswers.closingNotPossible())
                .atSchool("userTask_closeAtSchool", Answers.closedAtSchool(cases.today()));
        cases.runJobs(noor);
        family.anna("userTask_interviewParents", Answers.experience())
                .anna("userTask_interviewChildren", Answers.experience());
        family.theCases().forEach(cases::sendMails);

        assertThat(marking.forms).as("forms played").hasSizeGreaterThan(20);
        assertThat(marking.texts).as("texts typed").isGreaterThan(30);
        assertThat(ofOurOwn()).as("the texts did arrive in our own tables").isGreaterThan(20);
        assertThat(found("act_", false)).as("in the engine, after the end").isEmpty();
        assertThat(found("rs_notification", false)).as("in the outbox").isEmpty();
        assertThat(found("rs_task_reminder", false)).isEmpty();
        assertThat(mails()).as("in mails").noneMatch(this::isMarked);
        assertThat(log.getAll().lines().filter(this::isMarked)).as("in the log").isEmpty();
    }

    /** A long text, a choice, a column per child and a task of their own. */
    private void aKwartiermakerAddsQuestions() {
        uploads.by(
                "karin",
                new EditedDiagram("intake")
                        .question(
                                "record-safety.form",
                                "{\"type\":\"textarea\",\"key\":\"worries\",\"label\":\"Zorgen\",\"id\":\"Field_worries\"}")
                        .question(
                                "record-safety.form",
                                "{\"type\":\"select\",\"key\":\"hobby\",\"label\":\"Hobby\",\"valuesKey\":\"hobbies\",\"id\":\"Field_hobby\"}")
                        .task("flow_recordSafetyToRecordSchool", "ownTalk", "Voer een eigen gesprek", task -> {
                            task.setCamundaAssignee("${begeleider}");
                            task.setCamundaFormRef("intake-own-talk");
                            task.setCamundaFormRefBinding("deployment");
                        })
                        .form(
                                "own-talk.form",
                                """
                        {"id": "intake-own-talk", "type": "default", "schemaVersion": 16, "components": [
                          {"type": "textarea", "key": "story", "label": "Verhaal", "id": "Field_story"}]}
                        """));
    }

    private boolean isMarked(String text) {
        return marking.isIn(text);
    }

    private long ofOurOwn() {
        return found("rs_", false).size();
    }

    /** Every place where something typed is found: {@code TABLE.COLUMN: the beginning}. */
    private List<String> found(String prefix, boolean dossierMayNameTheChild) {
        List<String> found = new ArrayList<>();
        for (String table : tables.names(prefix)) {
            tables.query("select * from " + table, row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    String text = text(row, column);
                    if (text != null && isMarked(text) && !(dossierMayNameTheChild && isDossier(table, row, column))) {
                        found.add(table + "." + row.getMetaData().getColumnName(column) + ": "
                                + text.substring(0, Math.min(80, text.length())));
                    }
                }
            });
        }
        return found;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> {
                byte[] bytes = row.getBytes(column);
                // Without the zero bytes a text of two bytes a letter reads the same.
                yield bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
            }
            default -> row.getString(column);
        };
    }

    /** The one place: the running label, with the first name of the child and nothing else. */
    private boolean isDossier(String table, ResultSet row, int column) throws SQLException {
        return table.equalsIgnoreCase("ACT_RU_VARIABLE")
                && row.getMetaData().getColumnName(column).equalsIgnoreCase("TEXT_")
                && Variables.DOSSIER.equals(row.getString("NAME_"))
                && text(row, column).matches("[0-9]{4}-[0-9]{4} · (" + String.join("|", marking.firstNames) + ")");
    }

    private List<String> mails() throws Exception {
        List<String> mails = new ArrayList<>();
        try (var files = Files.list(mailDirectory)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".eml")).toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    var mail = new MimeMessage(null, content);
                    mails.add(Files.readString(file) + mail.getSubject() + mail.getContent());
                }
            }
        }
        return mails;
    }

    /** Fills every text field, changes every day, and hands in by HTTP. */
    private final class Marking implements Hands {

        private final String token =
                "Mrk" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);
        private final String digits = "0" + (100_000_000 + new Random().nextInt(800_000_000));
        private final Map<String, TasklistForms> people = new HashMap<>();
        private final Set<String> days = new LinkedHashSet<>();
        private final Set<String> firstNames = new LinkedHashSet<>();
        private final Set<String> forms = new LinkedHashSet<>();
        private int texts;

        boolean isIn(String text) {
            return text.contains(token)
                    || text.contains(digits)
                    || days.stream().anyMatch(text::contains);
        }

        @Override
        public String start(String user, String process, Map<String, Object> answers) {
            String definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId();
            var marked = marked(PrivacyMarkerTest.this.forms.getDeployedStartForm(definition), answers);
            assertThat(as(user).start(process, UnusualAnswers.with(marked, token, token))
                            .statusCode())
                    .isEqualTo(400);
            var answer = as(user).start(process, marked);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            nothingInTheEngine(process);
            return read(answer.body()).path("id").asText();
        }

        @Override
        public void complete(String user, Task task, Map<String, Object> answers) {
            var marked = marked(PrivacyMarkerTest.this.forms.getDeployedTaskForm(task.getId()), answers);
            refusals(as(user), task.getId(), marked);
            var answer = as(user).submit(task.getId(), marked);
            assertThat(answer.statusCode())
                    .as(task.getTaskDefinitionKey() + answer.body())
                    .isEqualTo(204);
            nothingInTheEngine(task.getTaskDefinitionKey());
        }

        /** A field too many, a wrong answer to every question, no JSON, an unknown type. */
        private void refusals(TasklistForms person, String task, Map<String, Object> marked) {
            assertThat(person.submit(task, UnusualAnswers.with(marked, token, token))
                            .statusCode())
                    .isEqualTo(400);
            Map<String, Object> wrong = new HashMap<>(marked);
            wrong.replaceAll((field, answer) -> Map.of(token, token));
            assertThat(person.submit(task, wrong).statusCode()).isBetween(400, 499);
            for (String variable : List.of(
                    "{\"type\":\"Json\",\"value\":\"[{" + token + "\"}",
                    "{\"type\":\"" + token + "\",\"value\":\"" + token + "\"}",
                    "{\"type\":\"Long\",\"value\":\"" + token + "\"}",
                    token)) {
                assertThat(person.submitRaw(task, "{\"variables\":{\"" + token + "\":" + variable + "}}")
                                .statusCode())
                        .isBetween(400, 599);
            }
        }

        private void nothingInTheEngine(String step) {
            assertThat(found("act_", true)).as("in the engine, after " + step).isEmpty();
        }

        private TasklistForms as(String user) {
            return people.computeIfAbsent(user, id -> new TasklistForms(HttpPerson.inBrowser(port, id)));
        }

        private Map<String, Object> marked(InputStream form, Map<String, Object> answers) {
            JsonNode schema = read(form);
            forms.add(schema.path("id").asText());
            Map<String, Object> marked = new HashMap<>(answers);
            mark(schema.path("components"), marked);
            return marked;
        }

        private void mark(JsonNode components, Map<String, Object> answers) {
            for (JsonNode field : components) {
                String type = field.path("type").asText();
                if (type.equals("dynamiclist")) {
                    answers.computeIfPresent(field.path("path").asText(), (key, rows) -> rows(field, (List<?>) rows));
                } else if (field.has("key")) {
                    mark(field, type, answers);
                } else {
                    mark(field.path("components"), answers);
                }
            }
        }

        private List<Object> rows(JsonNode list, List<?> rows) {
            List<Object> marked = new ArrayList<>();
            for (Object row : rows) {
                Map<String, Object> cells = new HashMap<>();
                ((Map<?, ?>) row).forEach((key, cell) -> cells.put(key.toString(), cell));
                mark(list.path("components"), cells);
                marked.add(cells);
            }
            return marked;
        }

        private void mark(JsonNode field, String type, Map<String, Object> answers) {
            String key = field.path("key").asText();
            if (type.startsWith("text") && !CODES.contains(key)) {
                answers.put(
                        key, text(key, field.path("validate").path("maxLength").asInt(9_000)));
            } else if (type.equals("select") && field.has("valuesKey")) {
                answers.put(key, text(key, 60));
            } else if (type.equals("datetime") && answers.containsKey(key)) {
                answers.computeIfPresent(key, (name, day) -> day(name, day.toString()));
            }
        }

        private String text(String key, int longest) {
            texts++;
            if (key.toLowerCase().endsWith("phone")) {
                return digits;
            }
            String unique = token + texts;
            if (key.toLowerCase().endsWith("email")) {
                return unique + "@voorbeeld.example";
            }
            if (key.equals("firstName")) {
                firstNames.add(unique);
                return unique;
            }
            return (unique + " en verder ".repeat(longest / 10))
                    .substring(0, longest)
                    .strip();
        }

        private String day(String key, String given) {
            LocalDate day = key.equals("birthDate") ? LocalDate.parse(given).minusDays(37) : DAYS.get(key);
            if (day == null) {
                return given;
            }
            days.add(day.toString());
            days.add(String.valueOf(
                    day.atStartOfDay(MutableClock.ZONE).toInstant().toEpochMilli()));
            days.add(String.valueOf(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()));
            return day.toString();
        }

        private static JsonNode read(InputStream json) {
            try {
                return JSON.readTree(json);
            } catch (IOException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private static JsonNode read(String json) {
            return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
