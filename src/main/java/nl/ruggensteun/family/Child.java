package nl.ruggensteun.family;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A child of a family: how old it is, who has gezag over it and at which school it is. */
@Entity
@Table(name = "rs_family_child")
public class Child {

    /** From this birthday the child decides beside those with gezag, from the second one alone (Wmo 5.3.3, R-131). */
    public static final int AGE_TO_DECIDE = 12;

    public static final int AGE_TO_DECIDE_ALONE = 16;
    static final int ADULT = 18;

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "family_id")
    private Family family;

    private int ordinal;
    private String firstName;
    private String lastName;
    private LocalDate birthDate;
    private boolean canDecide;
    private String cannotDecideReason;
    private String cannotDecideJudgedBy;
    private LocalDate cannotDecideJudgedOn;
    private boolean alreadySupported;
    private boolean supervisionOrder;
    private String institution;

    /** This child in the file of an earlier period of support. */
    private UUID earlierChild;

    @Enumerated(EnumType.STRING)
    private SchoolSituation schoolSituation;

    @OneToMany(mappedBy = "child", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    private Set<Authority> authorities = new LinkedHashSet<>();

    @OneToMany(mappedBy = "child", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    private Set<Enrolment> enrolments = new LinkedHashSet<>();

    protected Child() {}

    /** A judgement that a child cannot decide counts from 12 only: a younger child will be asked when it turns 12. */
    Child(Family family, int ordinal, NewChild child, LocalDate today, String by) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.ordinal = ordinal;
        this.firstName = child.firstName().strip();
        this.lastName = child.lastName().strip();
        this.birthDate = child.birthDate();
        decides(child.canDecide() || ageOn(today) < AGE_TO_DECIDE, child.cannotDecideReason(), today, by);
        for (int number : child.authority()) {
            authorities.add(new Authority(this, family.guardian(number), null, child.authorityVerifiedBy()));
        }
    }

    void judge(boolean canDecide, String reason, LocalDate today, String by) {
        if (ageOn(today) < AGE_TO_DECIDE) {
            throw new NotAllowed("Dit kind is jonger dan 12. Kijk hiernaar als het kind 12 wordt.");
        }
        decides(canDecide, reason, today, by);
    }

    private void decides(boolean canDecide, String reason, LocalDate today, String by) {
        this.canDecide = canDecide;
        this.cannotDecideReason = canDecide ? null : reason;
        this.cannotDecideJudgedBy = canDecide ? null : by;
        this.cannotDecideJudgedOn = canDecide ? null : today;
    }

    void grantAuthority(Guardian guardian, LocalDate from, AuthorityProof verifiedBy) {
        if (authorities.stream().anyMatch(authority -> isOf(authority, guardian.id()) && authority.holdsOn(from))) {
            throw new NotAllowed("Deze persoon heeft al gezag over dit kind.");
        }
        authorities.add(new Authority(this, guardian, from, verifiedBy));
    }

    /**
     * From that day on this person has no gezag, whatever was recorded before. A child without anybody with gezag could
     * never get a consent again: first record who has it.
     */
    void endAuthority(GuardianId guardian, LocalDate on, AuthorityProof proof) {
        List<Authority> own = authorities.stream()
                .filter(authority -> isOf(authority, guardian))
                .toList();
        if (own.stream().noneMatch(authority -> authority.holdsOn(on))) {
            throw new NotAllowed("Deze persoon heeft geen gezag over dit kind.");
        }
        List<Authority> others = authorities.stream()
                .filter(authority -> !isOf(authority, guardian))
                .toList();
        Stream<LocalDate> changes =
                others.stream().flatMap(authority -> authority.until().stream()).filter(day -> day.isAfter(on));
        if (Stream.concat(Stream.of(on), changes)
                .anyMatch(day -> others.stream().noneMatch(authority -> authority.holdsOn(day)))) {
            throw new NotAllowed("Dan heeft niemand gezag over dit kind. Leg eerst vast wie het wel heeft.");
        }
        own.forEach(authority -> authority.end(on, proof));
    }

    /** Exactly these people have gezag from today: it was looked up, so there is no doubt left. */
    void decideAuthority(Set<Guardian> holders, AuthorityProof proof, LocalDate today) {
        Set<GuardianId> ids = holders.stream().map(Guardian::id).collect(Collectors.toSet());
        authorities.stream().filter(authority -> authority.holdsOn(today)).forEach(authority -> {
            if (!ids.contains(authority.guardian().id())) {
                authority.end(today, proof);
            } else if (authority.isInDoubt()) {
                authority.confirm(proof);
            }
        });
        holders.stream()
                .filter(holder -> authorities.stream()
                        .noneMatch(authority -> isOf(authority, holder.id()) && authority.holdsOn(today)))
                .forEach(holder -> authorities.add(new Authority(this, holder, today, proof)));
    }

    /** @param birthDate null, as each of the others, for what was right already */
    void correct(String firstName, String lastName, LocalDate birthDate, LocalDate today) {
        this.firstName = firstName == null ? this.firstName : firstName.strip();
        this.lastName = lastName == null ? this.lastName : lastName.strip();
        this.birthDate = birthDate == null ? this.birthDate : birthDate;
        if (ageOn(today) < AGE_TO_DECIDE) {
            decides(true, null, today, null);
        }
    }

    void attends(Brin6 school, String groupName, LocalDate since, LocalDate today) {
        schoolSituation = SchoolSituation.ATTENDS;
        Optional<Enrolment> current = enrolment();
        if (current.isPresent() && current.get().brin6().equals(school)) {
            current.get().correct(groupName, since);
            return;
        }
        current.ifPresent(old -> old.end(today));
        enrolments.add(new Enrolment(this, school, groupName, since));
    }

    /**
     * Begins a new enrolment at the school where the child is. Whatever belonged to the earlier one, a consent above
     * all, counts no more (E-15).
     */
    void renewEnrolment(LocalDate today) {
        enrolment().ifPresent(old -> {
            old.end(today);
            enrolments.add(new Enrolment(
                    this, old.brin6(), old.groupName().orElse(null), old.since().orElse(null)));
        });
    }

    void hasNoSchool(LocalDate today) {
        schoolSituation = SchoolSituation.NO_SCHOOL;
        enrolment().ifPresent(old -> old.end(today));
    }

    /** Those with gezag keep it, and sign; the institution is told when they agree or a duty applies (E-16). */
    void supervise(boolean order, String institution) {
        this.supervisionOrder = order;
        this.institution = order ? institution : null;
    }

    void isTheSameAs(Child earlier) {
        earlierChild = earlier.id;
    }

    void setAlreadySupported(boolean alreadySupported) {
        this.alreadySupported = alreadySupported;
    }

    private static boolean isOf(Authority authority, GuardianId guardian) {
        return authority.guardian().id().equals(guardian);
    }

    /** This child in the earlier file of a family that came back. */
    public Optional<ChildId> earlierChild() {
        return Optional.ofNullable(earlierChild).map(ChildId::new);
    }

    public ChildId id() {
        return new ChildId(id);
    }

    public Family family() {
        return family;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** Whole years. A child born on 29 February is a year older on 1 March in a year without that day. */
    public int ageOn(LocalDate date) {
        return Period.between(birthDate, date).getYears();
    }

    /** The first day on which the child has this age in whole years; see {@link #ageOn}. */
    public LocalDate dayOfAge(int years) {
        LocalDate day = birthDate.plusYears(years);
        return ageOn(day) < years ? day.plusDays(1) : day;
    }

    /** Whether the child can oversee its own interests (Wmo 5.3.3); only means something from 12. */
    public boolean canDecide() {
        return canDecide;
    }

    /** Whether the child itself has a say on this day: old enough, and able to oversee its own interests. */
    public boolean decidesOn(LocalDate date) {
        return canDecide && ageOn(date) >= AGE_TO_DECIDE;
    }

    /** Whether it decides without those with gezag on this day. */
    public boolean decidesAloneOn(LocalDate date) {
        return decidesOn(date) && ageOn(date) >= AGE_TO_DECIDE_ALONE;
    }

    public Optional<String> cannotDecideReason() {
        return Optional.ofNullable(cannotDecideReason);
    }

    /** User id of who judged that the child cannot decide; also empty for judgements from before this was kept. */
    public Optional<String> cannotDecideJudgedBy() {
        return Optional.ofNullable(cannotDecideJudgedBy);
    }

    public Optional<LocalDate> cannotDecideJudgedOn() {
        return Optional.ofNullable(cannotDecideJudgedOn);
    }

    /** Everyone with gezag over this child on that day, by number. Nobody has gezag over someone of 18. */
    public List<Guardian> guardiansWithAuthorityOn(LocalDate date) {
        return ageOn(date) >= ADULT
                ? List.of()
                : authorities.stream()
                        .filter(authority -> authority.holdsOn(date))
                        .map(Authority::guardian)
                        .distinct()
                        .sorted(Comparator.comparingInt(Guardian::number))
                        .toList();
    }

    /**
     * Whether it is in doubt who has gezag on that day (E-16). It does not matter for somebody who decides alone, or is
     * no longer under gezag.
     */
    public boolean isAuthorityInDoubtOn(LocalDate date) {
        return ageOn(date) < ADULT
                && !decidesAloneOn(date)
                && authorities.stream().anyMatch(authority -> authority.holdsOn(date) && authority.isInDoubt());
    }

    /** One and the same gezag covers both days: it did not end and begin again in between. */
    public boolean sameAuthorityOn(GuardianId guardian, LocalDate one, LocalDate other) {
        return authorities.stream()
                .anyMatch(authority -> isOf(authority, guardian) && authority.holdsOn(one) && authority.holdsOn(other));
    }

    /** How the shelter knows that this adult has gezag; empty for someone who has none on that day. */
    public Optional<AuthorityProof> authorityProof(GuardianId guardian, LocalDate date) {
        return authorities.stream()
                .filter(authority -> isOf(authority, guardian) && authority.holdsOn(date))
                .map(Authority::verifiedBy)
                .findFirst();
    }

    /** Empty until it is recorded. */
    public Optional<SchoolSituation> schoolSituation() {
        return Optional.ofNullable(schoolSituation);
    }

    /** The school where the child is now. */
    public Optional<Enrolment> enrolment() {
        return enrolments.stream().filter(Enrolment::isCurrent).findFirst();
    }

    /** The day on which the child last left this school; empty when it never did. */
    public Optional<LocalDate> lastLeft(Brin6 school) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.brin6().equals(school))
                .flatMap(enrolment -> enrolment.until().stream())
                .max(Comparator.naturalOrder());
    }

    /** The child was supported before Ruggensteun started here (T-10). */
    public boolean alreadySupported() {
        return alreadySupported;
    }

    /** An OTS runs: parents keep gezag, and an institution (GI) watches over the child. */
    public boolean isSupervised() {
        return supervisionOrder;
    }

    /** The name of that institution; may be unknown. */
    public Optional<String> institution() {
        return Optional.ofNullable(institution);
    }

    int ordinal() {
        return ordinal;
    }
}
