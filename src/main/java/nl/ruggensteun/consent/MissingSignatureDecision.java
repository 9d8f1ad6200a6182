package nl.ruggensteun.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one of the two said about a missing signature. Never changed. */
@Entity
@Immutable
@Table(name = "rs_consent_missing_decision")
public class MissingSignatureDecision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "missing_signature_id")
    private MissingSignature missing;

    @Enumerated(EnumType.STRING)
    private DeciderRole role;

    private boolean agreed;
    private LocalDate reviewOn;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    protected MissingSignatureDecision() {}

    MissingSignatureDecision(
            MissingSignature missing,
            DeciderRole role,
            boolean agreed,
            LocalDate reviewOn,
            String reason,
            String by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.missing = missing;
        this.role = role;
        this.agreed = agreed;
        this.reviewOn = reviewOn;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public DeciderRole role() {
        return role;
    }

    public boolean agreed() {
        return agreed;
    }

    /** The day on which this yes stops counting; empty for a no. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
