package nl.ruggensteun.covenant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;

/** The agreement with one school. Its state on a day follows from its dates. */
@Entity
@Table(name = "rs_covenant_covenant")
public class Covenant {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String brin6;

    /** The school while this is its newest covenant; empty afterwards. Unique, so that a school has one at a time. */
    private String currentKey;

    @Enumerated(EnumType.STRING)
    private TermType termType;

    private LocalDate inForceFrom;
    private LocalDate signedOn;
    private String place;
    private String shelterSigner;
    private String shelterFunction;
    private String schoolSigner;
    private String schoolFunction;
    private LocalDate evaluatedOn;

    /** The last day of the latest period about which somebody decided that it may be followed by another. */
    private LocalDate decidedPeriod;

    private LocalDate noticeOn;

    @Enumerated(EnumType.STRING)
    private Party noticeBy;

    private LocalDate lastDay;

    /** Whether children who were there before take part; empty until somebody decides. */
    private Boolean catchUp;

    private LocalDate catchUpOn;
    private String catchUpBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rs_covenant_version", joinColumns = @JoinColumn(name = "covenant_id"))
    @Column(nullable = false)
    private List<CovenantVersion> versions = new ArrayList<>();

    protected Covenant() {}

    Covenant(Brin6 school, LocalDate inForceFrom) {
        this.id = UUID.randomUUID();
        this.brin6 = school.value();
        this.currentKey = school.value();
        this.termType = TermType.YEARLY;
        this.inForceFrom = inForceFrom;
    }

    void startsOn(LocalDate day) {
        if (signedOn != null) {
            throw new NotAllowed("Dit convenant is al getekend. De dag waarop het ingaat, kan niet meer anders.");
        }
        inForceFrom = day;
    }

    void sign(Signing signing, SchoolSide school) {
        startsOn(signing.inForceFrom());
        signedOn = signing.signedOn();
        place = signing.place().strip();
        shelterSigner = signing.shelterSigner().strip();
        shelterFunction = signing.shelterFunction().strip();
        schoolSigner = school.schoolSigner().strip();
        schoolFunction = school.schoolFunction().strip();
        versions.add(new CovenantVersion(1, inForceFrom, signedOn, signedOn, null));
    }

    void evaluated(LocalDate on) {
        evaluatedOn = on;
    }

    void decidedAbout(LocalDate lastDayOfPeriod) {
        decidedPeriod = lastDayOfPeriod;
    }

    void giveNotice(Party by, LocalDate received, LocalDate lastDay) {
        refuseSecondEnd();
        noticeBy = by;
        noticeOn = received;
        this.lastDay = lastDay;
    }

    void endTogether(LocalDate lastDay) {
        refuseSecondEnd();
        this.lastDay = lastDay;
    }

    private void refuseSecondEnd() {
        if (signedOn == null) {
            throw new NotAllowed("Dit convenant is nog niet getekend.");
        }
        if (lastDay != null) {
            throw new NotAllowed("Dit convenant heeft al een laatste dag. Teken een nieuw convenant om door te gaan.");
        }
    }

    void makeIndefinite() {
        refuseSecondEnd();
        if (evaluatedOn == null) {
            throw new NotAllowed("Evalueer eerst samen. Pas daarna kan het convenant voor onbepaalde tijd gelden.");
        }
        if (termType == TermType.INDEFINITE) {
            throw new NotAllowed("Dit convenant geldt al voor onbepaalde tijd.");
        }
        termType = TermType.INDEFINITE;
    }

    void change(LocalDate validFrom, LocalDate shelterAgreedOn, LocalDate schoolAgreedOn, String changed) {
        versions.add(new CovenantVersion(
                versions().size() + 1, validFrom, shelterAgreedOn, schoolAgreedOn, changed.strip()));
    }

    void decideCatchUp(boolean takePart, LocalDate on, String by) {
        if (catchUp != null) {
            throw new NotAllowed("Over de kinderen op deze school is al besloten.");
        }
        catchUp = takePart;
        catchUpOn = on;
        catchUpBy = by;
    }

    /** The school may have another covenant from now on. */
    void archive() {
        currentKey = null;
    }

    public CovenantState stateOn(LocalDate day) {
        if (signedOn == null) {
            return CovenantState.DRAFT;
        }
        if (lastDay != null && day.isAfter(lastDay)) {
            return CovenantState.ENDED;
        }
        if (day.isBefore(inForceFrom)) {
            return CovenantState.SIGNED;
        }
        return lastDay == null ? CovenantState.IN_FORCE : CovenantState.NOTICE_GIVEN;
    }

    public CovenantId id() {
        return new CovenantId(id);
    }

    public Brin6 school() {
        return new Brin6(brin6);
    }

    public TermType termType() {
        return termType;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Empty for a draft. */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    public String place() {
        return place;
    }

    public String shelterSigner() {
        return shelterSigner;
    }

    public String shelterFunction() {
        return shelterFunction;
    }

    public String schoolSigner() {
        return schoolSigner;
    }

    public String schoolFunction() {
        return schoolFunction;
    }

    /** The latest evaluation that is completed. */
    public Optional<LocalDate> evaluatedOn() {
        return Optional.ofNullable(evaluatedOn);
    }

    Optional<LocalDate> decidedPeriod() {
        return Optional.ofNullable(decidedPeriod);
    }

    /** The day on which the written notice reached the other side. */
    public Optional<LocalDate> noticeOn() {
        return Optional.ofNullable(noticeOn);
    }

    public Optional<Party> noticeBy() {
        return Optional.ofNullable(noticeBy);
    }

    /** The last day in force; empty while it goes on. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public Optional<Boolean> catchUp() {
        return Optional.ofNullable(catchUp);
    }

    public Optional<LocalDate> catchUpOn() {
        return Optional.ofNullable(catchUpOn);
    }

    public Optional<String> catchUpBy() {
        return Optional.ofNullable(catchUpBy);
    }

    /** Oldest first. */
    public List<CovenantVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparingInt(CovenantVersion::number))
                .toList();
    }
}
