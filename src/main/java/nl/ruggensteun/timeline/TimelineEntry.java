package nl.ruggensteun.timeline;

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
import nl.ruggensteun.family.FamilyId;
import org.hibernate.annotations.Immutable;

/** One thing that happened; holds no text of its own. */
@Entity
@Immutable
@Table(name = "rs_timeline_entry")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID familyId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private Instant happenedAt;

    @Column(name = "done_by")
    private String by;

    protected TimelineEntry() {}

    /** @param caseId missing for what concerns the whole family */
    TimelineEntry(FamilyId familyId, CaseId caseId, TimelineKind kind, Instant happenedAt, String by) {
        this.familyId = familyId.value();
        this.caseId = caseId == null ? null : caseId.value();
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.by = by;
    }

    public Optional<CaseId> caseId() {
        return Optional.ofNullable(caseId).map(CaseId::new);
    }

    public TimelineKind kind() {
        return kind;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** User id, or {@link Timeline#AUTOMATIC}. */
    public String by() {
        return by;
    }
}
