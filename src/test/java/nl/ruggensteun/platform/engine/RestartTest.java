package nl.ruggensteun.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ruggensteun.Ruggensteun;
import nl.ruggensteun.platform.identity.DemoUsers;
import nl.ruggensteun.support.DatabaseTables;
import nl.ruggensteun.support.EditedDiagram;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Starts the demo twice on one database file: the first start says where to go and as whom, and has families at every
 * point of the way; the second finds everything as it was, deploys nothing twice and keeps what Karin uploaded.
 */
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {

    private static final Resource[] NONE = {};

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void theDemo_startsWithFamilies_andARestartKeepsEverything(CapturedOutput log) throws IOException {
        Map<String, Object> before;
        String hers;
        try (ConfigurableApplicationContext application = start()) {
            endsWithAddressesAndLogins(log.getOut(), application);
            familiesStandAtDifferentPoints(application);
            hers = upload(application);
            sendTheMails(application);
            before = everything(application);
        }

        try (ConfigurableApplicationContext application = start()) {
            endsWithAddressesAndLogins(log.getOut(), application);
            assertThat(everything(application)).isEqualTo(before);
            assertThat(newest(application, "ruggensteun") + newest(application, "intake"))
                    .isEqualTo(hers);
        }
    }

    /** As an upgrade does: the database of an earlier release, where all was one deployment, and a newer class path. */
    @Test
    void releaseWithChangedModels_keepsWhatAPersonDeployed_andSaysSo(CapturedOutput log) throws IOException {
        Map<String, String> before;
        try (ConfigurableApplicationContext application = start("--ruggensteun.demo.families=false")) {
            assertThat(log.getOut()).doesNotContain("is NOT used");
            application
                    .getBean(JdbcTemplate.class)
                    .update("update ACT_RE_DEPLOYMENT set SOURCE_ = null where NAME_ = 'ruggensteun'");
            upload(
                    application.getBean(RepositoryService.class),
                    new EditedDiagram("consent").without("userTask_discussNoConsent"));
            before = newest(application);
        }
        try (ConfigurableApplicationContext application = start("--ruggensteun.demo.families=false")) {
            assertThat(newest(application)).as("nothing changed").isEqualTo(before);
            assertThat(log.getOut()).doesNotContain("is NOT used");
        }

        release("consent");
        release("intake");
        try (ConfigurableApplicationContext application = start("--ruggensteun.demo.families=false")) {
            Map<String, String> after = newest(application);
            assertThat(after.get("intake")).isNotEqualTo(before.get("intake")).startsWith("intake:2:");
            after.put("intake", before.get("intake"));
            assertThat(after).as("all else stayed, her consent too").isEqualTo(before);
            assertThat(log.getOut())
                    .contains("processes/consent/consent.bpmn of this release is NOT used")
                    .contains("deploy it and its forms from Modeler");

            Map<String, String> files = new TreeMap<>(new EditedDiagram("consent").forms());
            files.put("consent.bpmn", Files.readString(classes().resolve("processes/consent/consent.bpmn")));
            upload(application.getBean(RepositoryService.class), "consent", files);
        }
        int warned = log.getOut().length();
        try (ConfigurableApplicationContext application = start("--ruggensteun.demo.families=false")) {
            assertThat(newest(application).get("consent")).startsWith("consent:3:");
            assertThat(log.getOut().substring(warned)).doesNotContain("is NOT used");
        }
    }

    /** A diagram of a newer release, in front of the class path of the starts that follow. */
    private void release(String process) throws IOException {
        Path file = classes().resolve("processes/" + process + "/" + process + ".bpmn");
        Files.createDirectories(file.getParent());
        Path present = Path.of("processes", process, process + ".bpmn");
        Files.writeString(
                file, Files.readString(present).replace("</bpmn:definitions>", "<!-- newer -->\n</bpmn:definitions>"));
    }

    private Path classes() throws IOException {
        return Files.createDirectories(folder.resolve("classes"));
    }

    private static Map<String, String> newest(ConfigurableApplicationContext application) {
        RepositoryService repository = application.getBean(RepositoryService.class);
        Map<String, String> newest = new TreeMap<>();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .unlimitedList()
                .forEach(found -> newest.put(found.getKey(), found.getId()));
        repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .unlimitedList()
                .forEach(found -> newest.put(found.getKey(), found.getId()));
        return newest;
    }

    private static void endsWithAddressesAndLogins(String log, ConfigurableApplicationContext application) {
        String base = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        String end = log.substring(log.lastIndexOf("Ruggensteun is ready"));

        assertThat(end)
                .contains(
                        base + "/\n",
                        base + "/camunda/app/tasklist/",
                        base + "/camunda/app/cockpit/",
                        base + "/camunda/app/admin/",
                        base + "/engine-rest",
                        "password \"" + DemoUsers.PASSWORD + "\"");
        List<String> lines = end.strip().lines().map(String::strip).toList();
        assertThat(lines.subList(lines.size() - DemoUsers.PEOPLE.size(), lines.size()))
                .extracting(line -> line.split(" ")[0])
                .as("the last lines are the demo logins")
                .isEqualTo(DemoUsers.PEOPLE.stream().map(DemoUsers.Person::id).toList());
    }

    private static void familiesStandAtDifferentPoints(ConfigurableApplicationContext application) {
        tables(application).query("select count(*) from rs_family_family", row -> assertThat(row.getLong(1))
                .isEqualTo(5));
        assertThat(application.getBean(TaskService.class).createTaskQuery().unlimitedList())
                .extracting(Task::getTaskDefinitionKey)
                .contains(
                        "userTask_explainRuggensteun",
                        "userTask_askSigner",
                        "userTask_confirmReceipt",
                        "userTask_followSupport",
                        "userTask_supportWithoutSchool");
    }

    /** Also when her deployment has the name of ours: Modeler proposes the name of the file, "ruggensteun". */
    private static String upload(ConfigurableApplicationContext application) {
        RepositoryService repository = application.getBean(RepositoryService.class);
        upload(repository, new EditedDiagram("ruggensteun").without("gateway_childKnown"));
        upload(repository, new EditedDiagram("intake").without("userTask_explainRuggensteun"));
        return newest(application, "ruggensteun") + newest(application, "intake");
    }

    private static void upload(RepositoryService repository, EditedDiagram diagram) {
        Map<String, String> files = new TreeMap<>(diagram.forms());
        files.put(diagram.process() + ".bpmn", diagram.xml());
        upload(repository, diagram.process(), files);
    }

    private static void upload(RepositoryService repository, String name, Map<String, String> files) {
        var deployment = repository
                .createDeployment()
                .name(name)
                .source("Camunda Modeler")
                .enableDuplicateFiltering(false);
        files.forEach(deployment::addString);
        deployment.deploy();
    }

    private static void sendTheMails(ConfigurableApplicationContext application) {
        ManagementService jobs = application.getBean(ManagementService.class);
        jobs.createJobQuery().messages().withRetriesLeft().unlimitedList().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
    }

    /** All that a restart may not change: rows, open tasks, who is who, what is deployed, mails. */
    private Map<String, Object> everything(ConfigurableApplicationContext application) throws IOException {
        DatabaseTables tables = tables(application);
        Map<String, Object> found = new TreeMap<>(tables.ourRows());
        for (String table : List.of(
                "ACT_RE_DEPLOYMENT",
                "ACT_RE_PROCDEF",
                "ACT_RE_DECISION_DEF",
                "ACT_GE_BYTEARRAY",
                "ACT_RU_EXECUTION",
                "ACT_RU_VARIABLE",
                "ACT_RU_JOB",
                "ACT_RU_FILTER",
                "ACT_RU_AUTHORIZATION",
                "ACT_ID_USER",
                "ACT_ID_GROUP",
                "ACT_ID_MEMBERSHIP")) {
            tables.query("select count(*) from " + table, row -> found.put(table, row.getLong(1)));
        }
        found.put(
                "tasks",
                application.getBean(TaskService.class).createTaskQuery().unlimitedList().stream()
                        .map(task -> task.getId() + " " + task.getAssignee() + " " + task.getDueDate())
                        .sorted()
                        .toList());
        try (Stream<Path> mails = Files.list(folder.resolve("mail"))) {
            found.put("mails", mails.map(Path::getFileName).sorted().toList());
        }
        assertThat((List<?>) found.get("mails")).isNotEmpty();
        return found;
    }

    private static DatabaseTables tables(ConfigurableApplicationContext application) {
        return new DatabaseTables(application.getBean(DataSource.class));
    }

    private static String newest(ConfigurableApplicationContext application, String process) {
        return application
                .getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /**
     * As {@code ./mvnw spring-boot:run} does, but on a file of its own, a free port, and without jobs in the background.
     * With an engine of another name: engines are known to the whole JVM, and other tests use the default one.
     */
    private ConfigurableApplicationContext start(String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("ruggensteun"),
                "--camunda.bpm.process-engine-name=restart",
                "--camunda.bpm.job-execution.enabled=false",
                "--ruggensteun.demo.families=true",
                "--ruggensteun.mail.directory=" + folder.resolve("mail")));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(new NewerRelease(), Ruggensteun.class).run(settings.toArray(String[]::new));
    }

    /** The class path, with the files of {@link #release} in front. */
    private final class NewerRelease extends PathMatchingResourcePatternResolver {
        @Override
        public Resource[] getResources(String pattern) throws IOException {
            String files = pattern.replace("classpath*:", "file:" + classes() + "/");
            return Stream.of(
                            super.getResources(pattern),
                            pattern.contains("processes/") ? super.getResources(files) : NONE)
                    .flatMap(Stream::of)
                    .toArray(Resource[]::new);
        }
    }
}
