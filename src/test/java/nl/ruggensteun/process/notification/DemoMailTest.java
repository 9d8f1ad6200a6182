package nl.ruggensteun.process.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.support.ApplicationTest;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** In the demo a mail lands as a file: nothing needs to be installed to see it. */
@ApplicationTest
class DemoMailTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Value("${ruggensteun.mail.directory}")
    private Path folder;

    @Test
    void message_becomesAFileWithTheLinkToTheTask() {
        String taskId = UUID.randomUUID().toString();
        List<String> before = jobIds();

        transaction.executeWithoutResult(status -> outbox.toUser("anna", Template.TASK_WAITING, null, taskId));
        jobIds().stream().filter(job -> !before.contains(job)).forEach(jobs::executeJob);

        assertThat(mails()).filteredOn(mail -> mail.contains("/taak/" + taskId)).singleElement();
    }

    private List<String> jobIds() {
        return jobs.createJobQuery().processDefinitionKey("notification").list().stream()
                .map(job -> job.getId())
                .toList();
    }

    private List<String> mails() {
        try (var files = Files.list(folder)) {
            return files.map(DemoMailTest::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try (InputStream mail = Files.newInputStream(file)) {
            return new MimeMessage(null, mail).getContent().toString();
        } catch (Exception e) {
            throw new IllegalStateException("Not a mail: " + file, e);
        }
    }
}
