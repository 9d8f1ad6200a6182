package nl.ruggensteun.consent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.problem.NotAllowed;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * The question whether a consent may count without the answer of one person (E-04, E-05): written by one, decided by two
 * others. What was written and decided never changes; {@link MissingSignatureNote}s can be added. Whether it counts is
 * judged anew each time, by {@link ConsentToday}.
 */
@Entity
@Table(name = "rs_consent_missing_signature")
public class MissingSignature {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(updatable = false)
    private UUID consentId;

    /** Within the consent, from 1. */
    @Column(updatable = false)
    private int ordinal;

    @Column(updatable = false)
    private UUID signatureId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MissingSignatureGround ground;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rs_consent_missing_attempt", joinColumns = @JoinColumn(name = "missing_signature_id"))
    @OrderColumn(name = "place")
    private List<Attempt> attempts = new ArrayList<>();

    @Column(updatable = false, length = 1500)
    private String authorityCheck;

    @Column(updatable = false, length = 1500)
    private String reason;

    @Column(updatable = false)
    private Boolean lawyerAsked;

    @Column(updatable = false)
    private LocalDate lawyerAskedOn;

    @Column(updatable = false)
    private String requestedBy;

    @Column(updatable = false)
    private Instant requestedAt;

    /** The person can be asked after all. */
    private LocalDate overtakenOn;

    @OneToMany(mappedBy = "missing", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("decidedAt")
    @Fetch(FetchMode.SUBSELECT)
    private Set<MissingSignatureDecision> decisions = new LinkedHashSet<>();

    protected MissingSignature() {}

    MissingSignature(int ordinal, Signature signature, NewMissingSignature answers, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.consentId = signature.consent().id().value();
        this.ordinal = ordinal;
        this.signatureId = signature.id().value();
        this.ground = answers.ground();
        this.attempts.addAll(answers.attempts());
        this.authorityCheck = answers.authorityCheck();
        this.reason = answers.reason();
        this.lawyerAsked = answers.lawyerAsked();
        this.lawyerAskedOn = Boolean.TRUE.equals(answers.lawyerAsked()) ? answers.lawyerAskedOn() : null;
        this.requestedBy = by;
        this.requestedAt = at;
    }

    /** @param begeleider who supports the family now; this person does not decide, nor who asked */
    void decide(
            DeciderRole role,
            boolean agreed,
            LocalDate reviewOn,
            String why,
            String by,
            String begeleider,
            Instant at) {
        if (by.equals(requestedBy) || by.equals(begeleider)) {
            throw new NotAllowed("U vroeg dit zelf of begeleidt dit gezin. Laat een collega beslissen.");
        }
        if (decisions.stream().anyMatch(said -> said.decidedBy().equals(by))) {
            throw new NotAllowed("U hebt hierover al beslist. Er moeten twee mensen beslissen. Vraag een collega.");
        }
        if (isRefused() || decisions.stream().anyMatch(said -> said.role() == role)) {
            throw new NotAllowed("Hierover is al beslist. Dat verandert niet meer.");
        }
        decisions.add(new MissingSignatureDecision(this, role, agreed, agreed ? reviewOn : null, why, by, at));
    }

    void overtaken(LocalDate on) {
        overtakenOn = on;
    }

    /** One of the two said no. */
    public boolean isRefused() {
        return decisions.stream().anyMatch(said -> !said.agreed());
    }

    /** Both said yes, two different people. */
    public boolean isApproved() {
        return !isRefused()
                && decisions.stream()
                                .map(MissingSignatureDecision::role)
                                .distinct()
                                .count()
                        == DeciderRole.values().length
                && decisions.stream()
                                .map(MissingSignatureDecision::decidedBy)
                                .distinct()
                                .count()
                        == DeciderRole.values().length;
    }

    boolean isSettled() {
        return isRefused() || isApproved();
    }

    /** Nobody said no, and the person was not asked after all: it counts, or may count once more. */
    boolean isAlive() {
        return !isRefused() && overtakenOn == null;
    }

    /** From this day on it does not count any more: the earlier of the two days that were chosen. */
    public Optional<LocalDate> reviewOn() {
        return isApproved()
                ? decisions.stream().flatMap(said -> said.reviewOn().stream()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The moment of the second yes. */
    Optional<Instant> approvedAt() {
        return isApproved()
                ? decisions.stream().map(MissingSignatureDecision::decidedAt).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    boolean isAbout(Signature signature) {
        return signatureId.equals(signature.id().value());
    }

    public MissingSignatureId id() {
        return new MissingSignatureId(id);
    }

    public ConsentId consentId() {
        return new ConsentId(consentId);
    }

    public SignatureId signatureId() {
        return new SignatureId(signatureId);
    }

    public MissingSignatureGround ground() {
        return ground;
    }

    /** In the order in which they were written. */
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public String authorityCheck() {
        return authorityCheck;
    }

    public String reason() {
        return reason;
    }

    /** Empty when it was not asked. */
    public Optional<Boolean> lawyerAsked() {
        return Optional.ofNullable(lawyerAsked);
    }

    public Optional<LocalDate> lawyerAskedOn() {
        return Optional.ofNullable(lawyerAskedOn);
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** What each said, the first first. */
    public List<MissingSignatureDecision> decisions() {
        return List.copyOf(decisions);
    }
}
