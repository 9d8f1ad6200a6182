package nl.ruggensteun.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.school.Brin6;

/** One message in the outbox: that something waits for somebody. Holds ids only. */
@Entity
@Table(name = "rs_notification")
class Notification {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "recipient_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "recipient_id"))
    private Recipient recipient;

    @Enumerated(EnumType.STRING)
    private Template template;

    private UUID caseId;
    private String brin6;
    private String taskId;

    /** It is about a special case: it does not wait for a school day. */
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private NotificationStatus status = NotificationStatus.QUEUED;

    private int attempts;
    private Instant createdAt;
    private Instant sentAt;

    protected Notification() {}

    private Notification(Recipient recipient, Template template, UUID caseId, String brin6, String taskId, Instant at) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.template = template;
        this.caseId = caseId;
        this.brin6 = brin6;
        this.taskId = taskId;
        this.createdAt = at;
    }

    /** @param caseId null for a message that is about no case */
    static Notification forShelter(Recipient recipient, Template template, CaseId caseId, String taskId, Instant at) {
        return new Notification(recipient, template, caseId == null ? null : caseId.value(), null, taskId, at);
    }

    /** A word that is about nobody. */
    static Notification withoutCase(Recipient recipient, Template template, Instant at) {
        return new Notification(recipient, template, null, null, null, at);
    }

    static Notification forSchool(
            Recipient recipient, Template template, CaseId caseId, Brin6 school, String taskId, Instant at) {
        return new Notification(recipient, template, caseId.value(), school.value(), taskId, at);
    }

    /** Makes the message point at a task that came right after it, so that one event gives one mail. */
    void pointAt(String taskId) {
        this.taskId = taskId;
    }

    void makeUrgent() {
        urgent = true;
    }

    /** Counted before the mail leaves, in a transaction of its own: see {@link PostOffice}. */
    void attempt() {
        attempts++;
    }

    /** The mail has left. That is a fact, also when the message was purged in the same second. */
    void sent(Instant at) {
        status = NotificationStatus.SENT;
        sentAt = at;
    }

    void failed() {
        if (status.isWaiting()) {
            status = NotificationStatus.FAILED;
        }
    }

    void bounced() {
        if (status.isWaiting()) {
            status = NotificationStatus.BOUNCED;
        }
    }

    /** The address was corrected: it waits to be sent, if it still may be. */
    void sendAgain() {
        if (status == NotificationStatus.BOUNCED) {
            status = NotificationStatus.QUEUED;
        }
    }

    void purge() {
        if (status.isWaiting()) {
            status = NotificationStatus.PURGED;
        }
    }

    boolean isWaiting() {
        return status.isWaiting();
    }

    boolean isBounced() {
        return status == NotificationStatus.BOUNCED;
    }

    boolean isUrgent() {
        return urgent;
    }

    boolean isUntried() {
        return status == NotificationStatus.QUEUED && attempts == 0;
    }

    UUID id() {
        return id;
    }

    Recipient recipient() {
        return recipient;
    }

    Template template() {
        return template;
    }

    Optional<CaseId> caseId() {
        return Optional.ofNullable(caseId).map(CaseId::new);
    }

    /** The school, for a message to a school. */
    Optional<Brin6> school() {
        return Optional.ofNullable(brin6).map(Brin6::new);
    }

    Optional<String> taskId() {
        return Optional.ofNullable(taskId);
    }

    NotificationStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }
}
