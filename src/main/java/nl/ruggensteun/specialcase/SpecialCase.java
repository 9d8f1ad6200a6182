package nl.ruggensteun.specialcase;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.problem.NotAllowed;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One special case of one child, from its report to its recorded end. */
@Entity
@Table(name = "rs_specialcase_case")
public class SpecialCase {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private SpecialCaseType type;

    @Column(length = 1500)
    private String signalText;

    @Enumerated(EnumType.STRING)
    private Meldcode meldcode;

    private boolean parentsKnow;
    private boolean parentsTellThemselves;
    private boolean bySchool;
    private String reportedBy;
    private LocalDate reportedOn;

    private LocalDate toldByParentsOn;
    private String toldTo;

    @Column(length = 1500)
    private String told;

    private LocalDate toldOn;
    private boolean parentsHeardOfSharing;
    private LocalDate reviewOn;

    @Column(length = 1500)
    private String whyParentsNotYet;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(length = 1500)
    private String reason;

    @Column(length = 1500)
    private String support;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rs_specialcase_acted", joinColumns = @JoinColumn(name = "special_case_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Acted> acted = new ArrayList<>();

    @Embedded
    private FamilyReading familyReading = new FamilyReading();

    private LocalDate closedOn;
    private String closedBy;

    protected SpecialCase() {}

    SpecialCase(CaseId id, NewSpecialCase reported, boolean bySchool, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = id.value();
        this.type = reported.type();
        this.signalText = reported.signal();
        this.meldcode = reported.meldcode();
        this.parentsKnow = reported.parentsKnow();
        this.parentsTellThemselves = reported.parentsTellThemselves();
        this.bySchool = bySchool;
        this.reportedBy = by;
        this.reportedOn = on;
    }

    void toldByParents(boolean told, LocalDate on) {
        refuseClosed();
        parentsTellThemselves = told;
        toldByParentsOn = told ? on : null;
    }

    void actedWithoutSchool(String what, LocalDate on) {
        refuseClosed();
        acted.add(new Acted(on, what));
    }

    void toldSchool(String whom, String what, LocalDate on) {
        refuseClosed();
        toldTo = whom;
        told = what;
        toldOn = on;
        parentsHeardOfSharing = false;
    }

    void parentsHeard() {
        refuseClosed();
        parentsKnow = true;
        parentsHeardOfSharing = toldOn != null;
        reviewOn = null;
        whyParentsNotYet = null;
    }

    void parentsNotYet(String why, LocalDate lookAgainOn) {
        refuseClosed();
        whyParentsNotYet = why;
        reviewOn = lookAgainOn;
    }

    void askRelease(Visibility visibility, UUID parent, String why, String by) {
        refuseClosed();
        familyReading.ask(visibility, parent, why, by);
    }

    /** Once, after it was asked; also when the special case is over by then. */
    void decideRelease(boolean release, String reason, String by, LocalDate on) {
        if (!familyReading.isWaiting()) {
            throw new NotAllowed("Hierover is niets meer te beslissen.");
        }
        familyReading.decide(release, reason, by, on);
    }

    void close(Outcome outcome, String reason, String support, String by, LocalDate on) {
        refuseClosed();
        this.outcome = outcome;
        this.reason = reason;
        this.support = support;
        this.closedBy = by;
        this.closedOn = on;
    }

    private void refuseClosed() {
        if (closedOn != null) {
            throw new NotAllowed("Dit bijzondere geval is al afgerond.");
        }
    }

    public SpecialCaseId id() {
        return new SpecialCaseId(id);
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    public SpecialCaseType type() {
        return type;
    }

    public String signal() {
        return signalText;
    }

    public Meldcode meldcode() {
        return meldcode;
    }

    public boolean parentsKnow() {
        return parentsKnow;
    }

    /** The parents heard of what was told to the school without consent, after it was told. */
    public boolean parentsHeardOfSharing() {
        return parentsHeardOfSharing;
    }

    public boolean parentsTellThemselves() {
        return parentsTellThemselves;
    }

    public boolean bySchool() {
        return bySchool;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** The day on which somebody looks again whether the parents can hear of it. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public FamilyReading familyReading() {
        return familyReading;
    }

    /**
     * Whether this person of the family may read that there was something (E-19): it was released for this person, and
     * nothing waits until telling is safe.
     */
    public boolean isOpenTo(PersonRef person) {
        return parentsKnow && reviewOn == null && familyReading.isOpenTo(person);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> support() {
        return Optional.ofNullable(support);
    }

    /** What was done while the school was closed, oldest first. */
    public List<Acted> acted() {
        return List.copyOf(acted);
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
