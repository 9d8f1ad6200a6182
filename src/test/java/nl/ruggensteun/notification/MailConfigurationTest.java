package nl.ruggensteun.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The demo writes files; production has a mail server with TLS, and does not start without what it needs. */
class MailConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class, Beans.class);

    private final ApplicationContextRunner production = application.withPropertyValues(
            "spring.profiles.active=postgres",
            "RUGGENSTEUN_SMTP_HOST=smtp.voorbeeld.example",
            "RUGGENSTEUN_SMTP_SENDER=taken@voorbeeld.example",
            "RUGGENSTEUN_BASE_URL=https://taken.voorbeeld.example");

    @Test
    void demo_writesFilesUnderANeutralName() {
        application.run(context -> {
            assertThat(context.getBean(JavaMailSender.class)).isInstanceOf(EmlFileMailSender.class);
            MailSettings settings = context.getBean(MailSettings.class);
            assertThat(settings.directory()).isEqualTo("data/mail");
            assertThat(settings.senderName()).isEqualTo("Takenlijst");
        });
    }

    @Test
    void production_sendsByTheGivenServerWithTlsOnly() {
        production.run(context -> {
            var mail = (JavaMailSenderImpl) context.getBean(JavaMailSender.class);
            assertThat(mail).isNotInstanceOf(EmlFileMailSender.class);
            assertThat(mail.getHost()).isEqualTo("smtp.voorbeeld.example");
            assertThat(mail.getPort()).isEqualTo(587);
            assertThat(mail.getJavaMailProperties())
                    .containsEntry("mail.smtp.starttls.enable", "true")
                    .containsEntry("mail.smtp.starttls.required", "true")
                    .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                    .containsEntry("mail.smtp.sendpartial", "true")
                    .containsEntry("mail.smtp.timeout", "20000");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUGGENSTEUN_SMTP_HOST", "RUGGENSTEUN_SMTP_SENDER", "RUGGENSTEUN_BASE_URL"})
    void productionWithoutOneOfThem_doesNotStartAndSaysWhatToSet(String missing) {
        production
                .withPropertyValues(missing + "=")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContainingAll("Set ", missing));
    }

    @EnableConfigurationProperties(MailSettings.class)
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
