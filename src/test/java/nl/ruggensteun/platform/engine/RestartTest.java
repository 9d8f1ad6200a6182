package nl.ruggensteun.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ruggensteun.Ruggensteun;
import nl.ruggensteun.support.EditedDiagram;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application twice on one database file: nothing is deployed twice, and what Karin uploaded stays. */
class RestartTest {

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    /** Also when her deployment has the name of ours: Modeler proposes the name of the file, "ruggensteun". */
    @Test
    void aRestart_deploysNothingTwice_andKeepsWhatAKwartiermakerUploaded() {
        long deployments;
        long definitions;
        String hers;
        try (ConfigurableApplicationContext application = start()) {
            RepositoryService repository = application.getBean(RepositoryService.class);
            upload(repository, new EditedDiagram("ruggensteun").without("gateway_childKnown"));
            upload(repository, new EditedDiagram("intake").without("userTask_explainRuggensteun"));
            deployments = repository.createDeploymentQuery().count();
            definitions = repository.createProcessDefinitionQuery().count();
            hers = newest(repository, "ruggensteun") + newest(repository, "intake");
        }

        try (ConfigurableApplicationContext application = start()) {
            RepositoryService repository = application.getBean(RepositoryService.class);
            assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
            assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(definitions);
            assertThat(newest(repository, "ruggensteun") + newest(repository, "intake"))
                    .isEqualTo(hers);
        }
    }

    private static void upload(RepositoryService repository, EditedDiagram diagram) {
        var deployment = repository
                .createDeployment()
                .name(diagram.process())
                .source("Camunda Modeler")
                .enableDuplicateFiltering(true)
                .addString(diagram.process() + ".bpmn", diagram.xml());
        diagram.forms().forEach(deployment::addString);
        deployment.deploy();
    }

    private static String newest(RepositoryService repository, String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** With an engine of another name: engines are known to the whole JVM, and other tests use the default one. */
    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Ruggensteun.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("ruggensteun"),
                        "--camunda.bpm.process-engine-name=restart",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--ruggensteun.demo.families=false",
                        "--ruggensteun.mail.directory=" + folder.resolve("mail"));
    }
}
