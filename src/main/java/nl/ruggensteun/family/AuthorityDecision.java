package nl.ruggensteun.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A kwartiermaker decided who has gezag over a child, on written evidence (E-16). */
@Entity
@Immutable
@Table(name = "rs_family_authority_decision")
public class AuthorityDecision {

    @Id
    private UUID id;

    private UUID childId;

    @Enumerated(EnumType.STRING)
    private AuthorityProof proof;

    private LocalDate provenOn;
    private String lawyer;

    @Column(length = 1500)
    private String reason;

    private String decidedBy;
    private LocalDate decidedOn;

    protected AuthorityDecision() {}

    AuthorityDecision(ChildId child, NewAuthorityDecision decision, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.childId = child.value();
        this.proof = decision.proof();
        this.provenOn = decision.provenOn();
        this.lawyer = decision.lawyer();
        this.reason = decision.reason();
        this.decidedBy = by;
        this.decidedOn = on;
    }

    public AuthorityProof proof() {
        return proof;
    }

    /** The date of the evidence. */
    public LocalDate provenOn() {
        return provenOn;
    }

    /** Who advised, if somebody did. */
    public Optional<String> lawyer() {
        return Optional.ofNullable(lawyer);
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
