package nl.ruggensteun.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import org.hibernate.annotations.Immutable;

/** The parents were told that the shelter would contact the school. */
@Entity
@Immutable
@Table(name = "rs_disclosure_parents_informed")
public class ParentsInformed {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    /** The consent that ran then; telling parents under an earlier consent does not count for a later one. */
    private UUID consentId;

    private LocalDate informedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String recordedBy;
    private Instant recordedAt;

    protected ParentsInformed() {}

    ParentsInformed(
            CaseId caseId,
            ContactKind kind,
            ConsentId consent,
            LocalDate informedOn,
            Channel channel,
            String recordedBy,
            Instant recordedAt) {
        this.caseId = caseId.value();
        this.kind = kind;
        this.consentId = consent == null ? null : consent.value();
        this.informedOn = informedOn;
        this.channel = channel;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public ContactKind kind() {
        return kind;
    }

    public LocalDate informedOn() {
        return informedOn;
    }

    /** Empty where the form did not ask for it. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    public String recordedBy() {
        return recordedBy;
    }
}
