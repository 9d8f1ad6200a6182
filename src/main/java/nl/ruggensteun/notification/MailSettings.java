package nl.ruggensteun.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave.
 *
 * @param directory when set, mails become files in this folder and no mail server is needed
 * @param sender the address mails come from
 * @param senderName what a mailbox shows as the sender; neutral, because others may look at the screen
 */
@ConfigurationProperties("ruggensteun.mail")
record MailSettings(
        @DefaultValue("") String directory,
        @DefaultValue("") String sender,
        @DefaultValue("Takenlijst") String senderName) {}
