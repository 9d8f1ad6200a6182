package nl.ruggensteun.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;

/**
 * A weighing whether to share with one school without consent: written by one person, decided once by another.
 * What was written and decided never changes; {@link WeighingNote}s can be added.
 */
@Entity
@Table(name = "rs_disclosure_weighing")
public class Weighing {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private UUID specialCaseId;

    @Column(updatable = false)
    private String brin6;

    @Column(updatable = false, length = 1500)
    private String danger;

    @Column(updatable = false, length = 1500)
    private String consentTried;

    @Column(updatable = false, length = 1500)
    private String cannotWait;

    @Column(updatable = false, length = 1500)
    private String lessWouldDo;

    @Column(updatable = false, length = 1500)
    private String whatIsShared;

    @Column(updatable = false)
    private String consulted;

    @Column(updatable = false, length = 1500)
    private String howParentsHear;

    @Column(updatable = false)
    private String writtenBy;

    @Column(updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private String reportedBy;

    private Boolean approved;

    @Column(length = 1500)
    private String decisionReason;

    private String decidedBy;
    private Instant decidedAt;

    protected Weighing() {}

    Weighing(CaseId id, UUID specialCase, Brin6 school, NewWeighing answers, String reportedBy, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = id.value();
        this.specialCaseId = specialCase;
        this.brin6 = school.value();
        this.danger = answers.danger();
        this.consentTried = answers.consentTried();
        this.cannotWait = answers.cannotWait();
        this.lessWouldDo = answers.lessWouldDo();
        this.whatIsShared = answers.whatIsShared();
        this.consulted = answers.consulted();
        this.howParentsHear = answers.howParentsHear();
        this.reportedBy = reportedBy;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    void decide(boolean approved, String reason, String by, Instant at) {
        if (decidedBy != null) {
            throw new NotAllowed("Over deze afweging is al beslist. Dat verandert niet meer.");
        }
        if (by.equals(writtenBy) || by.equals(reportedBy)) {
            throw new NotAllowed("Wie het meldde of opschreef, beslist niet zelf. Vraag een collega.");
        }
        this.approved = approved;
        this.decisionReason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** A second person said yes. */
    public boolean isApproved() {
        return Boolean.TRUE.equals(approved);
    }

    public WeighingId id() {
        return new WeighingId(id);
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** The id of the special case that was weighed. */
    public UUID specialCase() {
        return specialCaseId;
    }

    public Brin6 school() {
        return new Brin6(brin6);
    }

    /** The answers to the fixed questions, as they were written. */
    public NewWeighing answers() {
        return new NewWeighing(danger, consentTried, cannotWait, lessWouldDo, whatIsShared, consulted, howParentsHear);
    }

    public String writtenBy() {
        return writtenBy;
    }

    /** Who reported the special case that it is about. */
    public String reportedBy() {
        return reportedBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
