package nl.ruggensteun.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.Interpreter;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.problem.NotAllowed;

/** The answer of one person within a consent. A final answer stays; asking again needs a new consent. */
@Entity
@Table(name = "rs_consent_signature")
public class Signature {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "consent_id")
    private Consent consent;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private PersonRef.Kind personKind;

    private UUID personId;
    private String label;

    @Column(name = "required_because")
    private String because;

    /** False for someone whom only the organisation's own table asks: that answer counts for as long as the consent. */
    private boolean askedByLaw;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.PENDING;

    private LocalDate signedOn;
    private boolean teachBack;

    @Enumerated(EnumType.STRING)
    private Interpreter interpreter;

    private LocalDate askAgainOn;

    @Column(length = 2000)
    private String remark;

    private String recordedBy;

    protected Signature() {}

    Signature(Consent consent, int ordinal, RequiredSigner signer, String label, boolean askedByLaw) {
        this.id = UUID.randomUUID();
        this.consent = consent;
        this.ordinal = ordinal;
        this.personKind = signer.person().kind();
        this.personId = signer.person().id();
        this.label = label;
        this.because = signer.because();
        this.askedByLaw = askedByLaw;
    }

    void answer(Answer answer, String by) {
        if (!outcome.isOpen()) {
            throw new NotAllowed(
                    "Dit antwoord is al vastgelegd. Wilt u het opnieuw vragen? Dat kan met een nieuwe vraag "
                            + "om toestemming.");
        }
        outcome = answer.outcome();
        signedOn = answer.signedOn();
        teachBack = answer.teachBack();
        interpreter = answer.interpreter();
        askAgainOn = outcome == Outcome.LATER ? answer.askAgainOn() : null;
        remark = answer.remark();
        recordedBy = by;
    }

    void withdraw() {
        outcome = Outcome.WITHDRAWN;
    }

    /** Who could not be reached gave no answer: the question is open again. */
    void askAfterAll() {
        if (outcome != Outcome.NOT_REACHABLE) {
            throw new NotAllowed("Deze persoon heeft al geantwoord.");
        }
        outcome = Outcome.PENDING;
    }

    boolean isOf(PersonRef other) {
        return person().equals(other);
    }

    boolean askedByLaw() {
        return askedByLaw;
    }

    Consent consent() {
        return consent;
    }

    public SignatureId id() {
        return new SignatureId(id);
    }

    public PersonRef person() {
        return new PersonRef(personKind, personId);
    }

    /** Role and number, without a name: {@code Ouder 1}, {@code Kind}. */
    public String label() {
        return label;
    }

    /** The rule that asks this signature. */
    public Optional<String> because() {
        return Optional.ofNullable(because);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    public boolean teachBack() {
        return teachBack;
    }

    public Optional<Interpreter> interpreter() {
        return Optional.ofNullable(interpreter);
    }

    public Optional<LocalDate> askAgainOn() {
        return Optional.ofNullable(askAgainOn);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }
}
