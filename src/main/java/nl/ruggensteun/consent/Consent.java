package nl.ruggensteun.consent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * Consent to share with one school about one child, asked once. It goes one way: what is withdrawn, ended or
 * replaced never comes back; a new one has to be asked.
 */
@Entity
@Table(name = "rs_consent_consent")
public class Consent {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID caseId;
    private String brin6;
    private UUID enrolmentId;

    /** Set for the newest consent of a case and school only; unique, so that two can never both count. */
    private String currentKey;

    private LocalDate requestedOn;
    private Instant requestedAt;

    /** A signature from before this day does not count. */
    private LocalDate signaturesFrom;

    private LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    private PersonRef.Kind withdrawnByKind;

    private UUID withdrawnById;
    private String withdrawalRecordedBy;
    private Instant withdrawalRecordedAt;
    private LocalDate withdrawalConfirmedOn;

    @Enumerated(EnumType.STRING)
    private Channel withdrawalConfirmedBy;

    private String withdrawalConfirmedByUser;
    private LocalDate endedOn;

    private boolean mayAskAgain;
    private LocalDate askAgainFrom;

    /** About the no, with those of the consents before it that were asked within the same no (E-03). */
    private int talksAboutNo;

    private LocalDate filedAtSchoolOn;
    private LocalDate copyReturnedOn;
    private String confirmedBy;
    private LocalDate filedAtShelterOn;
    private String filedAtShelterBy;
    private LocalDate parentsToldBySchoolOn;

    @OneToMany(mappedBy = "consent", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Signature> signatures = new LinkedHashSet<>();

    protected Consent() {}

    Consent(
            CaseId childCase,
            Brin6 school,
            UUID enrolment,
            LocalDate requestedOn,
            Instant requestedAt,
            LocalDate signaturesFrom,
            int talksAboutNo) {
        this.id = UUID.randomUUID();
        this.caseId = childCase.value();
        this.brin6 = school.value();
        this.enrolmentId = enrolment;
        this.currentKey = currentKey(childCase, school);
        this.requestedOn = requestedOn;
        this.requestedAt = requestedAt;
        this.signaturesFrom = signaturesFrom;
        this.talksAboutNo = talksAboutNo;
    }

    static String currentKey(CaseId childCase, Brin6 school) {
        return childCase + "/" + school;
    }

    void ask(RequiredSigner signer, String label, boolean askedByLaw) {
        signatures.add(new Signature(this, signatures.size() + 1, signer, label, askedByLaw));
    }

    /** A newer consent takes over. */
    void supersede() {
        currentKey = null;
    }

    void withdraw(PersonRef by, LocalDate on, String recordedBy, Instant recordedAt) {
        refuseWhenOver();
        withdrawnOn = on;
        withdrawnByKind = by.kind();
        withdrawnById = by.id();
        withdrawalRecordedBy = recordedBy;
        withdrawalRecordedAt = recordedAt;
        signatures.stream().filter(signature -> signature.isOf(by)).forEach(Signature::withdraw);
    }

    void withdrawalConfirmed(LocalDate on, Channel channel, String by) {
        withdrawalConfirmedOn = on;
        withdrawalConfirmedBy = channel;
        withdrawalConfirmedByUser = by;
    }

    /** Ending twice, or after a withdrawal, changes nothing. */
    void end(LocalDate on) {
        if (!isOver()) {
            endedOn = on;
        }
    }

    /** The family wants the question once more; this consent stays what it is. */
    void allowAskingAgain() {
        mayAskAgain = true;
    }

    void mayAskAgainFrom(LocalDate day) {
        askAgainFrom = day;
    }

    boolean mayAskAgain() {
        return mayAskAgain;
    }

    void talkedAboutNo() {
        talksAboutNo++;
    }

    /** How often the begeleider talked about the no with the family. */
    public int talksAboutNo() {
        return talksAboutNo;
    }

    void confirmedBySchool(LocalDate filedOn, LocalDate copyReturnedOn, String by) {
        this.filedAtSchoolOn = filedOn;
        this.copyReturnedOn = copyReturnedOn;
        this.confirmedBy = by;
    }

    void filedAtShelter(LocalDate on, String by) {
        this.filedAtShelterOn = on;
        this.filedAtShelterBy = by;
    }

    void parentsToldBySchool(LocalDate on) {
        this.parentsToldBySchoolOn = on;
    }

    void refuseWhenOver() {
        if (isOver()) {
            throw new NotAllowed("Deze toestemming geldt niet meer. Vraag opnieuw om toestemming.");
        }
    }

    boolean isOver() {
        return withdrawnOn != null || endedOn != null || currentKey == null;
    }

    boolean isFor(UUID enrolment) {
        return enrolmentId.equals(enrolment);
    }

    /** The day from which a later consent may count signatures. */
    Optional<LocalDate> overSince() {
        return Optional.ofNullable(withdrawnOn).or(() -> Optional.ofNullable(endedOn));
    }

    LocalDate signaturesFrom() {
        return signaturesFrom;
    }

    public ConsentId id() {
        return new ConsentId(id);
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    public Brin6 brin6() {
        return new Brin6(brin6);
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** One per person who was asked. */
    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    Optional<Signature> signatureOf(PersonRef person) {
        return signatures.stream().filter(signature -> signature.isOf(person)).findFirst();
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<PersonRef> withdrawnBy() {
        return Optional.ofNullable(withdrawnById).map(person -> new PersonRef(withdrawnByKind, person));
    }

    public Optional<String> withdrawalRecordedBy() {
        return Optional.ofNullable(withdrawalRecordedBy);
    }

    /** From this moment the school sees nothing; empty for withdrawals from before this was kept. */
    public Optional<Instant> withdrawalRecordedAt() {
        return Optional.ofNullable(withdrawalRecordedAt);
    }

    /** When the person who withdrew was told that it worked. */
    public Optional<LocalDate> withdrawalConfirmedOn() {
        return Optional.ofNullable(withdrawalConfirmedOn);
    }

    /** The day from which the family may be asked once more, as they chose it themselves. */
    public Optional<LocalDate> askAgainFrom() {
        return Optional.ofNullable(askAgainFrom);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<LocalDate> filedAtSchoolOn() {
        return Optional.ofNullable(filedAtSchoolOn);
    }

    public Optional<LocalDate> copyReturnedOn() {
        return Optional.ofNullable(copyReturnedOn);
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<LocalDate> filedAtShelterOn() {
        return Optional.ofNullable(filedAtShelterOn);
    }

    public Optional<String> filedAtShelterBy() {
        return Optional.ofNullable(filedAtShelterBy);
    }

    /** When the school told the parents about the three moments. */
    public Optional<LocalDate> parentsToldBySchoolOn() {
        return Optional.ofNullable(parentsToldBySchoolOn);
    }
}
