package nl.ruggensteun.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.ruggensteun.problem.NotAllowed;

/**
 * One line of the register: facts of one breach without a name or a case (AVG 33.5). Each fact is set once and never
 * changes.
 */
@Entity
@Table(name = "rs_breach_breach")
public class Breach {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "breach_number")
    @SequenceGenerator(name = "breach_number", sequenceName = "rs_breach_number", allocationSize = 1)
    private Long id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private BreachKind kind;

    private Instant discoveredAt;
    private Instant reportedAt;
    private boolean safetyInvolved;

    private Instant safeAt;
    private LocalDate calledOn;

    private Boolean toReport;

    @Column(length = 1000)
    private String reportReason;

    private Boolean toTell;

    @Column(length = 1000)
    private String tellReason;

    private Instant authorityToldAt;
    private String authorityReference;

    @Column(length = 1000)
    private String delayReason;

    private LocalDate toldOn;
    private boolean tellingOver;

    private LocalDate closedOn;

    @Column(length = 1000)
    private String learned;

    protected Breach() {}

    Breach(NewBreach reported, Instant discovered, Instant now) {
        kind = reported.kind();
        discoveredAt = discovered;
        reportedAt = now;
        safetyInvolved = reported.safetyInvolved();
    }

    void secured(Instant at) {
        refuseTwice(safeAt);
        safeAt = at;
    }

    void called(LocalDate on) {
        refuseTwice(calledOn);
        calledOn = on;
    }

    void assess(Assessment decision) {
        refuseTwice(toReport);
        toReport = decision.reportToAuthority();
        reportReason = decision.reportReason();
        toTell = decision.tellConcerned();
        tellReason = decision.tellReason();
    }

    void authorityTold(Instant at, String reference, String whyLate) {
        if (!mustReport()) {
            throw new NotAllowed("Er is niet besloten dat dit datalek gemeld wordt.");
        }
        refuseTwice(authorityToldAt);
        authorityToldAt = at;
        authorityReference = reference;
        delayReason = whyLate;
    }

    /** @param on null when it was not safe or not possible to tell anybody */
    void told(LocalDate on) {
        if (!mustTell()) {
            throw new NotAllowed("Er is niet besloten dat mensen van dit datalek horen.");
        }
        refuseTwice(tellingOver ? Boolean.TRUE : null);
        tellingOver = true;
        toldOn = on;
    }

    void close(LocalDate on, String learned) {
        refuseTwice(closedOn);
        if (toReport == null
                || safetyInvolved && safeAt == null
                || kind.somebodyGotIt() && calledOn == null
                || mustReport() && authorityToldAt == null
                || mustTell() && !tellingOver) {
            throw new NotAllowed("Er is nog iets niet gedaan: veiligheid, bellen, beoordelen, melden of vertellen."
                    + " Doe dat eerst.");
        }
        closedOn = on;
        this.learned = learned;
    }

    private void refuseTwice(Object already) {
        if (closedOn != null || already != null) {
            throw new NotAllowed("Dit is al vastgelegd en verandert niet meer.");
        }
    }

    public BreachId id() {
        return new BreachId(id);
    }

    public BreachKind kind() {
        return kind;
    }

    public Instant discoveredAt() {
        return discoveredAt;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public boolean safetyInvolved() {
        return safetyInvolved;
    }

    /** When the family was safe; empty until then, and where nobody was in danger. */
    public Optional<Instant> safeAt() {
        return Optional.ofNullable(safeAt);
    }

    /** The decision of the data protection officer; false until there is one. */
    public boolean mustReport() {
        return Boolean.TRUE.equals(toReport);
    }

    public boolean mustTell() {
        return Boolean.TRUE.equals(toTell);
    }

    public boolean isAssessed() {
        return toReport != null;
    }

    public Optional<String> reportReason() {
        return Optional.ofNullable(reportReason);
    }

    public Optional<String> tellReason() {
        return Optional.ofNullable(tellReason);
    }

    /** When the Autoriteit Persoonsgegevens was told. */
    public Optional<Instant> authorityToldAt() {
        return Optional.ofNullable(authorityToldAt);
    }

    public Optional<String> authorityReference() {
        return Optional.ofNullable(authorityReference);
    }

    /** Why it was later than the term allows (AVG 33.1). */
    public Optional<String> delayReason() {
        return Optional.ofNullable(delayReason);
    }

    /** When those concerned were told; also empty when that was not safe. */
    public Optional<LocalDate> toldOn() {
        return Optional.ofNullable(toldOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> learned() {
        return Optional.ofNullable(learned);
    }
}
