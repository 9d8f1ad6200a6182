package nl.ruggensteun.notification;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

/**
 * Chooses how mails leave: as files when {@code ruggensteun.mail.directory} is set (the demo), else by the mail server of
 * {@code spring.mail}. Without either, the application does not start.
 */
@Configuration
class MailConfiguration {

    MailConfiguration(
            MailSettings settings,
            @Value("${spring.mail.host:}") String host,
            @Value("${ruggensteun.base-url:}") String baseUrl) {
        boolean files = StringUtils.hasText(settings.directory());
        boolean complete = StringUtils.hasText(settings.sender()) && StringUtils.hasText(baseUrl);
        if (!complete || !files && !StringUtils.hasText(host)) {
            throw new IllegalStateException("Set RUGGENSTEUN_SMTP_HOST (the mail server), RUGGENSTEUN_SMTP_SENDER (the"
                    + " address mails come from) and RUGGENSTEUN_BASE_URL (where staff reach the application, for the"
                    + " link in the mails).");
        }
    }

    @Bean
    @ConditionalOnExpression("!'${ruggensteun.mail.directory:}'.isBlank()")
    JavaMailSender mailsAsFiles(MailSettings settings, Clock clock) {
        return new EmlFileMailSender(Path.of(settings.directory()), clock);
    }
}
