package nl.ruggensteun.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail settings of production, against a real SMTP server that offers no TLS. */
class SmtpWithTlsTest {

    private static final String PREFIX = "spring.mail.properties.";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void serverWithoutTls_getsNothing() throws Exception {
        JavaMailSenderImpl production = sender(productionSettings());
        MimeMessage mail = mail(production);

        assertThatThrownBy(() -> production.send(mail))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("STARTTLS is required");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyTheDemandForTls_isWhatStoppedIt() throws Exception {
        Properties relaxed = productionSettings();
        relaxed.setProperty("mail.smtp.starttls.required", "false");
        JavaMailSenderImpl sender = sender(relaxed);

        sender.send(mail(sender));

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private JavaMailSenderImpl sender(Properties settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        sender.setJavaMailProperties(settings);
        return sender;
    }

    private static Properties productionSettings() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application-postgres.yaml"));
        var settings = new Properties();
        yaml.getObject().forEach((key, value) -> {
            if (key.toString().startsWith(PREFIX)) {
                settings.setProperty(key.toString().substring(PREFIX.length()), value.toString());
            }
        });
        return settings;
    }

    private static MimeMessage mail(JavaMailSenderImpl sender) throws Exception {
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom("taken@voorbeeld.example");
        mail.setRecipients(MimeMessage.RecipientType.TO, "anna@voorbeeld.example");
        mail.setSubject("Er staat een taak voor u klaar");
        mail.setText("Goedendag");
        return mail;
    }
}
