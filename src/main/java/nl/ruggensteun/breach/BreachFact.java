package nl.ruggensteun.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import org.hibernate.annotations.Immutable;

/** What somebody wrote down about a breach. Never changed; goes with the case it is about, the register line stays. */
@Entity
@Immutable
@Table(name = "rs_breach_fact")
public class BreachFact {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private long breachId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    @Column(length = 12000)
    private String text;

    private String writtenBy;
    private Instant writtenAt;

    protected BreachFact() {}

    BreachFact(BreachId breach, Optional<CaseId> about, FactKind kind, String text, String by, Instant at) {
        this.breachId = breach.value();
        this.caseId = about.map(CaseId::value).orElse(null);
        this.kind = kind;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    BreachId breach() {
        return new BreachId(breachId);
    }

    /** The case it is about, when the reporter knew. */
    Optional<CaseId> about() {
        return Optional.ofNullable(caseId).map(CaseId::new);
    }

    public FactKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
