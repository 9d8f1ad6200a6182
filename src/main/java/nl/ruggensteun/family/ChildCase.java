package nl.ruggensteun.family;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * The Ruggensteun case of one child: from registration to closing. What is closed stays closed, but for a mistake: that
 * can be undone for some days, with a reason, and then the case begins anew (E-15). Nothing that was asked or shared
 * before counts again.
 */
@Entity
@Table(name = "rs_family_case")
public class ChildCase {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "child_id")
    private Child child;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    private LocalDate openedOn;
    private LocalDate supportEndedOn;
    private String supportEndedBy;
    private LocalDate closedOn;
    private LocalDate reopenedOn;
    private String reopenedBy;
    private String reopenReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rs_family_occasion", joinColumns = @JoinColumn(name = "case_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Occasion> occasions = new LinkedHashSet<>();

    protected ChildCase() {}

    ChildCase(Child child, LocalDate on) {
        this.id = UUID.randomUUID();
        this.child = child;
        this.stage = CaseStage.REGISTERED;
        this.openedOn = on;
    }

    /**
     * Any order that a diagram asks for, with two exceptions: what is being closed can only be closed, and closing has
     * its own door.
     */
    void moveTo(CaseStage next) {
        if (next == stage) {
            return;
        }
        if (!isOpen()
                || stage == CaseStage.CLOSING
                || next == CaseStage.CLOSED
                || next == CaseStage.CANCELLED
                || next == CaseStage.REGISTERED) {
            throw new NotAllowed(
                    "Deze zaak staat op '%s'. Dat kan niet worden '%s'.".formatted(stage.label(), next.label()));
        }
        stage = next;
    }

    void done(OccasionKind kind, LocalDate aboutDay, LocalDate on) {
        if (!isDone(kind, aboutDay)) {
            occasions.add(new Occasion(kind, aboutDay, on));
        }
    }

    void endSupport(LocalDate on, String by) {
        if (supportEndedOn == null) {
            supportEndedOn = on;
            supportEndedBy = by;
        }
    }

    /** The case should never have begun. What was shared stays on record. */
    void cancel(LocalDate on) {
        if (!isOpen() || stage == CaseStage.CLOSING) {
            throw new NotAllowed("Deze zaak wordt al afgerond of is dat al. Rond haar gewoon af.");
        }
        stage = CaseStage.CANCELLED;
        closedOn = on;
    }

    void close(LocalDate on) {
        if (!isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
        stage = CaseStage.CLOSED;
        closedOn = on;
    }

    /** Whether this was done for the occasion of that day. */
    public boolean isDone(OccasionKind kind, LocalDate aboutDay) {
        return occasions.stream().anyMatch(occasion -> occasion.is(kind, aboutDay));
    }

    /**
     * Undoes a closing or cancelling by mistake: the case is where it was on its first day.
     *
     * @param days how long a mistake can be undone, counted from the day of closing
     * @throws NotAllowed when the case is open, or was closed longer ago
     */
    void reopen(String reason, LocalDate on, int days, String by) {
        if (isOpen()) {
            throw new NotAllowed("Deze zaak is niet afgerond. U hoeft niets te heropenen.");
        }
        if (!wasClosedWithin(days, on)) {
            throw new NotAllowed(
                    "Deze zaak is langer dan %d dagen geleden afgerond. Komt het gezin terug? ".formatted(days)
                            + "Start dan 'Gezin komt terug'.");
        }
        stage = CaseStage.REGISTERED;
        supportEndedOn = null;
        supportEndedBy = null;
        closedOn = null;
        reopenedOn = on;
        reopenedBy = by;
        reopenReason = reason;
    }

    /** Day {@code days} after the closing is the last one. */
    boolean wasClosedWithin(int days, LocalDate today) {
        return closedOn != null && !today.isAfter(closedOn.plusDays(days));
    }

    public CaseId id() {
        return new CaseId(id);
    }

    public FamilyId familyId() {
        return family().id();
    }

    public ChildId childId() {
        return child.id();
    }

    public Family family() {
        return child.family();
    }

    public Child child() {
        return child;
    }

    /** What staff see on every task: {@code 2026-0042 · Sam}. */
    public String label() {
        return family().number() + " · " + child.firstName();
    }

    public String begeleider() {
        return family().begeleider();
    }

    /** The school where the child is now; empty for a child without a school. */
    public Optional<Brin6> brin6() {
        return child.enrolment().map(Enrolment::brin6);
    }

    public CaseStage stage() {
        return stage;
    }

    public boolean isOpen() {
        return stage.isOpen();
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day of the support of this child or of its whole family; may lie ahead. */
    public Optional<LocalDate> supportEndedOn() {
        return Optional.ofNullable(supportEndedOn).or(() -> family().endedOn());
    }

    /** The support ended for the whole family at once, and had not ended for this child alone before. */
    public boolean endedWithFamily() {
        return supportEndedOn == null && family().endedOn().isPresent();
    }

    public Optional<String> supportEndedBy() {
        return Optional.ofNullable(supportEndedBy).or(() -> family().endedBy());
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** The day on which a closing by mistake was undone for the last time. */
    public Optional<LocalDate> reopenedOn() {
        return Optional.ofNullable(reopenedOn);
    }

    public Optional<String> reopenedBy() {
        return Optional.ofNullable(reopenedBy);
    }

    public Optional<String> reopenReason() {
        return Optional.ofNullable(reopenReason);
    }
}
