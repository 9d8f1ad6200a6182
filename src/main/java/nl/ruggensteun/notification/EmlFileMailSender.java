package nl.ruggensteun.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Puts each mail as an {@code .eml} file in a folder, so that the demo needs no mail server. Any mail program opens them. */
final class EmlFileMailSender extends JavaMailSenderImpl {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private final Path directory;
    private final Clock clock;

    EmlFileMailSender(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        for (MimeMessage message : messages) {
            try {
                write(message);
            } catch (IOException | MessagingException e) {
                throw new MailSendException("Cannot write the mail to " + directory, e);
            }
        }
    }

    private void write(MimeMessage message) throws IOException, MessagingException {
        String messageId = message.getMessageID();
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        if (messageId != null) {
            message.setHeader("Message-ID", messageId);
        }
        Files.createDirectories(directory);
        String name = MOMENT.format(LocalDateTime.now(clock)) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        Path unfinished = directory.resolve(name + ".part");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            message.writeTo(file);
        }
        Files.move(unfinished, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
