package nl.ruggensteun.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Recipient.Kind;
import nl.ruggensteun.school.Brin6;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/** When a message leaves, when not, and how its row tells what happened. */
class PostOfficeTest {

    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final Brin6 SCHOOL = new Brin6("99AA00");
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final NotificationRepository notifications = mock();
    private final Disclosures disclosures = mock();
    private final Addresses addresses = mock();
    private final JavaMailSender mail = mock();
    private final Notification message = Notification.forSchool(
            new Recipient(Kind.SCHOOL, SCHOOL.group()), Template.TASK_WAITING, CASE, SCHOOL, "1", NOW);
    private final PostOffice postOffice = new PostOffice(
            notifications,
            disclosures,
            addresses,
            new LetterWriter("https://taken.example"),
            mail,
            new MailSettings("", "taken@voorbeeld.example", "Takenlijst"),
            Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")),
            mock(PlatformTransactionManager.class));

    @BeforeEach
    void aMessageForASchoolThatMayKnow() {
        when(notifications.lock(message.id())).thenReturn(Optional.of(message));
        when(disclosures.mayShare(CASE, SCHOOL)).thenReturn(true);
        when(addresses.of(message.recipient())).thenReturn(List.of("iris@school.example", "oud@school.example"));
        when(mail.createMimeMessage()).thenAnswer(call -> new MimeMessage((Session) null));
    }

    @Test
    void schoolThatMayKnow_getsTheMail() {
        postOffice.send(message.id());

        verify(mail).send(any(MimeMessage.class));
        assertThat(message.status()).isEqualTo(NotificationStatus.SENT);
        assertThat(message.attempts()).isEqualTo(1);
    }

    @Test
    void schoolThatMayNotKnowAnyMore_getsNothing_andTheMessageIsPurged() {
        when(disclosures.mayShare(CASE, SCHOOL)).thenReturn(false);

        postOffice.send(message.id());

        verify(mail, never()).send(any(MimeMessage.class));
        assertThat(message.status()).isEqualTo(NotificationStatus.PURGED);
        assertThat(message.attempts()).isZero();
    }

    @Test
    void sentMessage_isNeverSentAgain() {
        postOffice.send(message.id());
        postOffice.send(message.id());

        verify(mail, times(1)).send(any(MimeMessage.class));
    }

    @Test
    void erasedMessage_isNoError() {
        when(notifications.lock(message.id())).thenReturn(Optional.empty());

        postOffice.send(message.id());

        verify(mail, never()).send(any(MimeMessage.class));
    }

    @Test
    void refusedMail_tellsNoAddress() {
        doThrow(refused(new Address[0])).when(mail).send(any(MimeMessage.class));

        assertThatThrownBy(() -> postOffice.send(message.id()))
                .isInstanceOf(NotSent.class)
                .hasNoCause()
                .hasMessageNotContaining("@");
        assertThat(message.status()).isEqualTo(NotificationStatus.FAILED);
    }

    @Test
    void failedMessage_canStillBeSent() {
        doThrow(refused(new Address[0])).doNothing().when(mail).send(any(MimeMessage.class));

        assertThatThrownBy(() -> postOffice.send(message.id())).isInstanceOf(NotSent.class);
        postOffice.send(message.id());

        assertThat(message.status()).isEqualTo(NotificationStatus.SENT);
        assertThat(message.attempts()).isEqualTo(2);
    }

    @Test
    void oneDeadMailbox_doesNotKeepTheMailFromTheColleagues_norSendsItTwice() throws Exception {
        doThrow(refused(new Address[] {new InternetAddress("iris@school.example")}))
                .when(mail)
                .send(any(MimeMessage.class));

        postOffice.send(message.id());
        postOffice.send(message.id());

        verify(mail, times(1)).send(any(MimeMessage.class));
        assertThat(message.status()).isEqualTo(NotificationStatus.SENT);
    }

    @Test
    void copyAfterACrash_hasTheSameMessageId() throws Exception {
        var sent = new ArrayList<String>();
        doAnswer(call -> {
                    sent.add(call.<MimeMessage>getArgument(0).getMessageID());
                    throw new IllegalStateException("the machine stops here");
                })
                .when(mail)
                .send(any(MimeMessage.class));

        assertThatThrownBy(() -> postOffice.send(message.id())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> postOffice.send(message.id())).isInstanceOf(IllegalStateException.class);

        assertThat(sent).hasSize(2).allMatch(id -> id.equals("<" + message.id() + "@voorbeeld.example>"));
        assertThat(message.status()).isEqualTo(NotificationStatus.QUEUED);
        assertThat(message.attempts()).isEqualTo(2);
    }

    private static MailSendException refused(Address[] reached) {
        var cause = new SendFailedException(
                "550 oud@school.example unknown", new MessagingException(), reached, new Address[0], new Address[0]);
        return new MailSendException(Map.of(new Object(), cause));
    }
}
