package nl.ruggensteun.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailSendException;

/** The mails of the demo are files that any mail program opens. */
class EmlFileMailSenderTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-03T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    private Path folder;

    @Test
    void mail_becomesAFileThatCanBeReadBack() throws Exception {
        var sender = new EmlFileMailSender(folder.resolve("made/when/needed"), clock);
        MimeMessage mail = mail(sender);

        sender.send(mail);

        List<Path> files = files(folder.resolve("made/when/needed"));
        assertThat(files).singleElement().satisfies(file -> assertThat(file.getFileName())
                .asString()
                .matches("2026-03-03T10-00-00-[0-9a-f]{8}\\.eml"));
        try (InputStream file = Files.newInputStream(files.get(0))) {
            var read = new MimeMessage(null, file);
            assertThat(read.getSubject()).isEqualTo("Eén taak voor u");
            assertThat(read.getContent()).asString().contains("Goedendag, café");
            assertThat(read.getMessageID()).isEqualTo("<1@voorbeeld.example>");
            assertThat(read.getSentDate()).isEqualTo(clock.instant());
            assertThat(read.getAllRecipients()).extracting(Object::toString).containsExactly("anna@voorbeeld.example");
        }
    }

    @Test
    void twoMailsInOneSecond_areTwoFiles() throws Exception {
        var sender = new EmlFileMailSender(folder, clock);

        sender.send(mail(sender), mail(sender));

        assertThat(files(folder)).hasSize(2);
    }

    @Test
    void folderThatCannotBeMade_failsLikeAMailServer() throws Exception {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        var sender = new EmlFileMailSender(notAFolder, clock);
        MimeMessage mail = mail(sender);

        assertThatThrownBy(() -> sender.send(mail)).isInstanceOf(MailSendException.class);
    }

    private static MimeMessage mail(EmlFileMailSender sender) throws Exception {
        MimeMessage mail = sender.createMimeMessage();
        mail.setRecipients(MimeMessage.RecipientType.TO, "anna@voorbeeld.example");
        mail.setSubject("Eén taak voor u", "UTF-8");
        mail.setText("Goedendag, café", "UTF-8");
        mail.setHeader("Message-ID", "<1@voorbeeld.example>");
        return mail;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
