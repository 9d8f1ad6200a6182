package nl.ruggensteun.family;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ruggensteun.problem.NotAllowed;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A family during one period of support. A family that returns is registered anew (E-15). */
@Entity
@Table(name = "rs_family_family")
public class Family {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(name = "dossier_number")
    private String number;

    private String begeleider;

    @Enumerated(EnumType.STRING)
    private SupportForm supportForm;

    private LocalDate intakeDate;
    private String familyFileRef;
    private String language;
    private boolean interpreterNeeded;

    private LocalDate explainedOn;
    private String explainedBy;

    @Enumerated(EnumType.STRING)
    private Interpreter explainedWith;

    @Column(length = 500)
    private String interpreterReason;

    private Boolean participates;

    @Embedded
    private SafetyProfile safety;

    private LocalDate endedOn;
    private String endedBy;
    private LocalDate leftOn;

    /** The file of an earlier period of support. */
    private UUID returnedFrom;

    @OneToMany(mappedBy = "family", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Guardian> guardians = new LinkedHashSet<>();

    @OneToMany(mappedBy = "family", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private Set<Child> children = new LinkedHashSet<>();

    protected Family() {}

    Family(String number, NewFamily family) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.begeleider = family.begeleider();
        this.supportForm = family.supportForm();
        this.intakeDate = family.intakeDate();
        this.familyFileRef = family.familyFileRef();
        this.language = family.language();
        this.interpreterNeeded = family.interpreterNeeded();
    }

    /** A family that came back: a new file, in which nothing of the earlier one counts (E-15). */
    Family(String number, NewFamily family, Family earlier) {
        this(number, family);
        this.returnedFrom = earlier.id;
    }

    void explained(Explanation explanation, LocalDate today, String by) {
        refuseAfterEnd();
        explainedOn = today;
        explainedBy = by;
        explainedWith = explanation.interpreted().by();
        interpreterReason = explanation.interpreted().reason();
        participates = explanation.participates();
    }

    void addPeople(List<NewGuardian> adults, List<NewChild> kids, LocalDate today, String by) {
        refuseWithoutParents();
        if (!guardians.isEmpty()) {
            throw new NotAllowed("De mensen van dit gezin zijn al vastgelegd.");
        }
        adults.forEach(adult -> guardians.add(new Guardian(this, guardians.size() + 1, adult)));
        kids.forEach(kid -> addChild(kid, today, by));
    }

    /** @param mustNotBeInformed asking or telling this person anything is a danger (E-05) */
    Guardian addGuardian(NewGuardian adult, boolean mustNotBeInformed) {
        Guardian added = new Guardian(this, guardians.size() + 1, adult);
        guardians.add(added);
        if (mustNotBeInformed && safety != null) {
            safety = safety.alsoNotInforming(added.number());
        }
        return added;
    }

    Child addChild(NewChild kid, LocalDate today, String by) {
        refuseWithoutParents();
        Child child = new Child(this, children.size() + 1, kid, today, by);
        children.add(child);
        return child;
    }

    /** Also after the end of the support: what is safe may change as long as there is a case. */
    void setSafety(SafetyProfile profile) {
        if (guardians.isEmpty()) {
            throw new NotAllowed("Leg eerst de ouders en kinderen vast.");
        }
        safety = profile;
    }

    void handOver(String to) {
        if (begeleider.equals(to)) {
            throw new NotAllowed("Deze begeleider heeft dit gezin al.");
        }
        begeleider = to;
    }

    /** The first day wins: children of one family may each report the end. */
    void end(LocalDate on, String by) {
        if (endedOn == null) {
            endedOn = on;
            endedBy = by;
        }
    }

    /** The family left without notice: from then on nobody of it can be asked or told anything (E-14). */
    void leave(LocalDate on, String by) {
        leftOn = on;
        end(on, by);
    }

    /** The end was a mistake: the support goes on (E-15). */
    void resume() {
        endedOn = null;
        endedBy = null;
        leftOn = null;
    }

    /** nothing is recorded about a family that does not want to take part. */
    private void refuseWithoutParents() {
        refuseAfterEnd();
        if (!Boolean.TRUE.equals(participates)) {
            throw new NotAllowed("De ouders hebben nog niet gezegd dat zij mee willen doen.");
        }
    }

    private void refuseAfterEnd() {
        if (endedOn != null) {
            throw new NotAllowed("De begeleiding van dit gezin is gestopt.");
        }
    }

    Guardian guardian(int number) {
        return guardians.stream()
                .filter(guardian -> guardian.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The day on which the family turned out to have left without notice. */
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    /** The earlier period of support of a family that came back, as long as that file is kept. */
    public Optional<FamilyId> returnedFrom() {
        return Optional.ofNullable(returnedFrom).map(FamilyId::new);
    }

    public FamilyId id() {
        return new FamilyId(id);
    }

    /** {@code 2026-0042}: the year of the intake and a number within it. */
    public String number() {
        return number;
    }

    /** User id of the professional who supports this family. */
    public String begeleider() {
        return begeleider;
    }

    public SupportForm supportForm() {
        return supportForm;
    }

    public LocalDate intakeDate() {
        return intakeDate;
    }

    public Optional<String> familyFileRef() {
        return Optional.ofNullable(familyFileRef);
    }

    public String language() {
        return language;
    }

    public boolean interpreterNeeded() {
        return interpreterNeeded;
    }

    public Optional<LocalDate> explainedOn() {
        return Optional.ofNullable(explainedOn);
    }

    public Optional<String> explainedBy() {
        return Optional.ofNullable(explainedBy);
    }

    /** Why it was no interpreter. */
    public Optional<String> interpreterReason() {
        return Optional.ofNullable(interpreterReason);
    }

    public Optional<Interpreter> explainedWith() {
        return Optional.ofNullable(explainedWith);
    }

    /** Whether the parents take part; empty until they have said so. */
    public Optional<Boolean> participates() {
        return Optional.ofNullable(participates);
    }

    /** By number. */
    public List<Guardian> guardians() {
        return List.copyOf(guardians);
    }

    /** In the order in which they were recorded. */
    public List<Child> children() {
        return List.copyOf(children);
    }

    public Optional<SafetyProfile> safetyProfile() {
        return Optional.ofNullable(safety);
    }

    /** False as long as nobody has recorded what is safe, and for whoever must hear nothing (E-05). */
    public boolean mayBeInformed(Guardian guardian) {
        return safety != null && !safety.mustNotBeInformed().contains(guardian.number());
    }

    /** The last day of the support; may lie ahead. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
