package nl.ruggensteun.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.school.Brin6;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what lies in the outbox, each message once.
 *
 * <p>A mail cannot be rolled back, so the outcome is saved in a transaction of its own, right after the mail server took
 * the mail: whatever happens to the caller's transaction afterwards, a message that is SENT is never sent again. Before
 * the mail leaves, the attempt is counted, also in a transaction of its own. Only a machine that stops between the two
 * leaves doubt (QUEUED with an attempt); then the mail goes out again. Twice a mail that says "something waits" is
 * better than never, and both carry the same Message-ID, by which mailboxes recognise a copy.
 */
@Service
public class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final NotificationRepository notifications;
    private final Disclosures disclosures;
    private final Addresses addresses;
    private final LetterWriter letters;
    private final JavaMailSender mail;
    private final MailSettings settings;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    PostOffice(
            NotificationRepository notifications,
            Disclosures disclosures,
            Addresses addresses,
            LetterWriter letters,
            JavaMailSender mail,
            MailSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.notifications = notifications;
        this.disclosures = disclosures;
        this.addresses = addresses;
        this.letters = letters;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends one message; does nothing when it was sent, purged or erased. A message to a school that may not know any
     * more is purged instead.
     *
     * <p>A mailbox that does not exist is no failure of ours: then the message bounced ({@link #bounceOf}), and trying
     * again helps only after somebody corrected the address ({@link #sendAgain}).
     *
     * @throws NotSent when nobody could be reached; calling again later may succeed
     */
    public void send(UUID notificationId) {
        Optional<Notification> waiting = inOwnTransaction(() -> begin(notificationId));
        if (waiting.isEmpty()) {
            return;
        }
        try {
            handOver(waiting.get());
        } catch (NotSent e) {
            inOwnTransaction(() -> change(notificationId, Notification::failed));
            throw e;
        } catch (NoSuchMailbox e) {
            inOwnTransaction(() -> change(notificationId, Notification::bounced));
            return;
        }
        inOwnTransaction(() -> change(notificationId, message -> message.sent(clock.instant())));
    }

    /** Empty unless the mail server refused the address for good. */
    public Optional<Bounce> bounceOf(UUID notificationId) {
        return notifications
                .findById(notificationId)
                .filter(Notification::isBounced)
                .map(message -> new Bounce(
                        message.caseId(),
                        message.recipient().school(),
                        message.recipient().kind() == Recipient.Kind.SCHOOL_BACKUP,
                        message.recipient().id(),
                        message.taskId()));
    }

    /** The address was corrected; whether the message may still leave is judged when it is sent. */
    public void sendAgain(UUID notificationId) {
        inOwnTransaction(() -> change(notificationId, Notification::sendAgain));
    }

    /**
     * The school whose days decide when this message leaves; empty for a message to the shelter and for one about a
     * special case, which never waits (E-13).
     */
    public Optional<Brin6> schoolToWaitFor(UUID notificationId) {
        return notifications
                .findById(notificationId)
                .filter(message -> !message.isUrgent())
                .flatMap(message -> message.recipient().school());
    }

    private Optional<Notification> begin(UUID id) {
        return notifications.lock(id).filter(Notification::isWaiting).filter(message -> {
            if (!mayLeave(message)) {
                message.purge();
                return false;
            }
            message.attempt();
            return true;
        });
    }

    private boolean mayLeave(Notification message) {
        return message.school()
                .map(school -> disclosures.mayShare(message.caseId().orElseThrow(), school))
                .orElse(true);
    }

    private void handOver(Notification message) {
        List<String> recipients = addresses.of(message.recipient());
        if (recipients.isEmpty()) {
            throw new NotSent("Van de ontvanger is geen e-mailadres bekend.", message.id());
        }
        try {
            mail.send(envelope(message, recipients));
        } catch (MailSendException e) {
            if (!reachedSomebody(e)) {
                throw isForGood(e) ? new NoSuchMailbox() : refused(message, e);
            }
            LOG.warn("Notification {} reached some of its {} recipients", message.id(), recipients.size());
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            throw refused(message, e);
        }
    }

    private MimeMessage envelope(Notification message, List<String> recipients)
            throws MessagingException, UnsupportedEncodingException {
        Letter letter = letters.write(message.template(), message.taskId());
        MimeMessage envelope = mail.createMimeMessage();
        envelope.setFrom(new InternetAddress(settings.sender(), settings.senderName(), "UTF-8"));
        for (String address : recipients) {
            envelope.addRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address, true));
        }
        envelope.setSubject(letter.subject(), "UTF-8");
        envelope.setText(letter.text(), "UTF-8");
        envelope.setHeader("Content-Language", "nl");
        // No out-of-office answers (RFC 3834).
        envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setHeader("Message-ID", "<" + message.id() + "@" + domainOf(settings.sender()) + ">");
        return envelope;
    }

    private static String domainOf(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** One dead mailbox of a school must not keep the mail from the colleagues ({@code mail.smtp.sendpartial}). */
    private static boolean reachedSomebody(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException failure
                        && failure.getValidSentAddresses() != null
                        && failure.getValidSentAddresses().length > 0);
    }

    /** The server answered with 5xx about each address that it answered about (RFC 5321, 4.2.1). */
    private static boolean isForGood(MailSendException e) {
        List<Integer> answers = e.getFailedMessages().values().stream()
                .flatMap(PostOffice::chain)
                .flatMap(PostOffice::answerOf)
                .toList();
        return !answers.isEmpty() && answers.stream().allMatch(code -> code >= 500 && code < 600);
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                Objects::nonNull,
                one -> one instanceof MessagingException mail ? mail.getNextException() : null);
    }

    private static Stream<Integer> answerOf(Exception e) {
        if (e instanceof SMTPAddressFailedException address) {
            return Stream.of(address.getReturnCode());
        }
        return e instanceof SMTPSendFailedException message ? Stream.of(message.getReturnCode()) : Stream.empty();
    }

    /** Without a cause: mail servers quote addresses in theirs. */
    private static final class NoSuchMailbox extends RuntimeException {}

    private static NotSent refused(Notification message, Exception e) {
        return new NotSent(
                "De mailserver nam het bericht niet aan (" + e.getClass().getSimpleName() + ").", message.id());
    }

    private Optional<Notification> change(UUID id, java.util.function.Consumer<Notification> change) {
        Optional<Notification> message = notifications.lock(id);
        message.ifPresent(change);
        return message;
    }

    private <T> T inOwnTransaction(Supplier<T> work) {
        return ownTransaction.execute(status -> work.get());
    }
}
