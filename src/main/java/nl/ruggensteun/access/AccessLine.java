package nl.ruggensteun.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import org.hibernate.annotations.Immutable;

/**
 * One time that somebody opened a case, or tried to. Never changed and kept after the case is erased: who looked must
 * stay provable (NEN 7513); it holds ids only.
 */
@Entity
@Immutable
@Table(name = "rs_access_line")
public class AccessLine {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String userId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Sight sight;

    private Instant lookedAt;

    protected AccessLine() {}

    AccessLine(String userId, CaseId caseId, Sight sight, Instant lookedAt) {
        this.userId = userId;
        this.caseId = caseId.value();
        this.sight = sight;
        this.lookedAt = lookedAt;
    }

    public String userId() {
        return userId;
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** What this person got to see; {@link Sight#NONE} is a refusal. */
    public Sight sight() {
        return sight;
    }

    public Instant lookedAt() {
        return lookedAt;
    }
}
