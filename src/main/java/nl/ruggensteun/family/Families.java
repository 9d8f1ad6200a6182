package nl.ruggensteun.family;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can happen to a family and its cases. Every method refuses wrong input with {@link InputRejected} before
 * anything is saved, and a step that is not allowed now with {@link NotAllowed}.
 */
@Service
@Transactional
public class Families {

    /** How far ahead the end of the support may be recorded, in calendar days. */
    private static final int END_AHEAD_DAYS = 31;

    private static final Set<CaseStage> ENDED = Set.of(CaseStage.CLOSED, CaseStage.CANCELLED);

    private final FamilyRepository families;
    private final ChildRepository children;
    private final CaseRepository cases;
    private final AuthorityDecisionRepository authorityDecisions;
    private final InstitutionNoteRepository institutionNotes;
    private final DossierNumbers numbers;
    private final Schools schools;
    private final Absences absences;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int undoDays;

    Families(
            FamilyRepository families,
            ChildRepository children,
            CaseRepository cases,
            AuthorityDecisionRepository authorityDecisions,
            InstitutionNoteRepository institutionNotes,
            DossierNumbers numbers,
            Schools schools,
            Absences absences,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${ruggensteun.reopening.undo-days}") int undoDays) {
        this.families = families;
        this.children = children;
        this.cases = cases;
        this.authorityDecisions = authorityDecisions;
        this.institutionNotes = institutionNotes;
        this.numbers = numbers;
        this.schools = schools;
        this.absences = absences;
        this.events = events;
        this.clock = clock;
        this.undoDays = undoDays;
    }

    public FamilyId register(NewFamily family) {
        family.check(today());
        String number = numbers.next(family.intakeDate().getYear());
        return families.save(new Family(number, family)).id();
    }

    public void recordExplanation(FamilyId family, Explanation explanation, String by) {
        Family explainedTo = get(family);
        explanation.check(explainedTo.interpreterNeeded());
        explainedTo.explained(explanation, today(), by);
    }

    /** All adults and children at once; the numbers in {@link NewChild#authority} are places in {@code guardians}. */
    public void recordPeople(FamilyId family, List<NewGuardian> guardians, List<NewChild> newChildren, String by) {
        new PeopleCheck(today()).family(guardians, newChildren);
        get(family).addPeople(guardians, newChildren, today(), by);
        families.flush(); // so that whoever goes on with a child finds it by its id
    }

    /** What is safe; may be recorded again when it changes. Who may be asked for consent changes with it (E-05). */
    public void recordSafety(FamilyId id, SafetyProfile profile) {
        recordSafety(id, profile, false);
    }

    /**
     * What is safe, of a family that may have been here before. The first time, nothing that was unsafe before is left
     * out unless somebody says that it was looked at: forgetting it is the danger (E-15).
     *
     * @param saferThanBefore the begeleider went through what was unsafe before, and it is not any more
     * @throws InputRejected at field {@code saferThanBefore} with what was left out, by the numbers of the adults
     */
    public void recordSafety(FamilyId id, SafetyProfile profile, boolean saferThanBefore) {
        Family family = get(id);
        profile.check(family.guardians().size());
        if (family.safetyProfile().isEmpty() && !saferThanBefore) {
            family.returnedFrom().flatMap(this::find).ifPresent(earlier -> EarlierSafety.of(earlier)
                    .refuseForgetting(family, profile));
        }
        family.setSafety(profile);
        casesOf(id).stream().filter(ChildCase::isOpen).forEach(open -> events.publishEvent(new CaseChanged(open.id())));
    }

    /**
     * Where the child goes to school. Another school than before ends the earlier enrolment today.
     *
     * @param brin6 needed when the child attends a school
     * @param since the day of enrolment, not in the future; may be missing
     */
    public void recordSchool(
            ChildId id,
            SchoolSituation situation,
            Brin6 brin6,
            String groupName,
            LocalDate since,
            boolean alreadySupported) {
        Child child = child(id);
        checkSchool(child, situation, brin6, groupName, since);
        refuseClosed(child);
        child.setAlreadySupported(alreadySupported);
        if (situation == SchoolSituation.ATTENDS) {
            child.attends(brin6, groupName, since, today());
        } else {
            child.hasNoSchool(today());
        }
        changed(child);
    }

    /** Only after everybody knows what is safe, and once per child. */
    public CaseId openCase(ChildId id) {
        Child child = child(id);
        if (child.family().safetyProfile().isEmpty()) {
            throw new NotAllowed("Leg eerst vast wat veilig is voor dit gezin.");
        }
        if (child.schoolSituation().isEmpty()) {
            throw new NotAllowed("Leg eerst vast of dit kind naar school gaat.");
        }
        if (cases.ofChild(id.value()).isPresent()) {
            throw new NotAllowed("Dit kind heeft al een zaak.");
        }
        return cases.save(new ChildCase(child, today())).id();
    }

    /** A child that comes later. A number that does not exist and a family of somebody else look the same. */
    public ChildId addChild(String familyNumber, NewChild newChild, String by) {
        Family family = findByNumber(familyNumber)
                .filter(found -> absences.actsFor(by, found.begeleider()))
                .orElseThrow(() -> new InputRejected(
                        "familyNumber", "U begeleidt geen gezin met dit nummer. Een nummer lijkt op 2026-0042."));
        new PeopleCheck(today()).addedChild(family, newChild);
        Child child = family.addChild(newChild, today(), by);
        families.flush();
        return child.id();
    }

    /**
     * A new school year began, and the school told the child's new teacher of the agreements (E-13).
     *
     * @param trustedAdult whom the child can turn to now; null when that is the same person
     * @param schoolYear the first of August of the year in which it began
     */
    public void teacherTold(
            CaseId id, Brin6 school, String groupName, String trustedAdult, LocalDate toldOn, LocalDate schoolYear) {
        Problems problems = new Problems();
        problems.text("groupName", groupName, 20);
        problems.optionalText("trustedAdult", trustedAdult, 80);
        problems.pastDay("toldOn", toldOn, schoolYear, today(), "Deze datum ligt voor dit schooljaar.");
        problems.rejectIfAny();
        ChildCase childCase = getCase(id);
        childCase
                .child()
                .enrolment()
                .filter(enrolment -> enrolment.brin6().equals(school))
                .orElseThrow(() -> new NotAllowed("Het kind staat nu niet op deze school."))
                .newTeacher(groupName, trustedAdult, toldOn);
        childCase.done(OccasionKind.NEW_TEACHER, schoolYear, toldOn);
    }

    /**
     * What is asked once per occasion was done.
     *
     * @param field of the form that gives {@code on}, which is not in the future
     * @param aboutDay tells occasions of one kind apart
     */
    public void done(CaseId id, OccasionKind kind, LocalDate aboutDay, String field, LocalDate on) {
        ChildCase childCase = getCase(id);
        new Problems()
                .pastDay(
                        field,
                        on,
                        childCase.family().intakeDate(),
                        today(),
                        "Deze datum ligt voor de intake van het gezin.")
                .rejectIfAny();
        childCase.done(kind, aboutDay, on);
    }

    /** Somebody gets gezag, from today or an earlier day. Consents that lack this person are no longer valid. */
    public void grantAuthority(ChildId id, GuardianId guardian, LocalDate from, AuthorityProof verifiedBy) {
        checkAuthority(from, verifiedBy);
        Child child = child(id);
        Guardian person = child.family().guardians().stream()
                .filter(adult -> adult.id().equals(guardian))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("Deze persoon hoort niet bij dit gezin."));
        child.grantAuthority(person, from, verifiedBy);
        changed(child);
    }

    /**
     * Somebody who was not in the family yet turns out to have gezag (E-16).
     *
     * @param mustNotBeInformed asking or telling this person anything is a danger (E-05)
     */
    public void grantAuthorityToNewcomer(
            ChildId id, NewGuardian newcomer, boolean mustNotBeInformed, LocalDate from, AuthorityProof verifiedBy) {
        checkAuthority(from, verifiedBy);
        Child child = child(id);
        new PeopleCheck(today()).addedGuardian(child.family(), newcomer);
        Guardian added = child.family().addGuardian(newcomer, mustNotBeInformed);
        families.flush();
        child.grantAuthority(added, from, verifiedBy);
        changed(child);
    }

    /**
     * Somebody has no gezag any more, or never had it. What a parent says is not enough: it would take the say of
     * another away.
     *
     * @param on the first day without gezag
     */
    public void endAuthority(ChildId id, GuardianId guardian, LocalDate on, AuthorityProof verifiedBy) {
        checkAuthority(on, verifiedBy);
        if (!verifiedBy.isWritten()) {
            throw new InputRejected(
                    "verifiedBy", "Wat een ouder zegt, is hiervoor niet genoeg. Kijk eerst in het gezagsregister.");
        }
        Child child = child(id);
        child.endAuthority(guardian, on, verifiedBy);
        changed(child);
    }

    /**
     * Ends the doubt about who has gezag (E-16). Consents that lack one of these people are no longer valid. That it is a
     * kwartiermaker who decides, is for the caller.
     *
     * @throws InputRejected at {@code authority}, {@code proof}, {@code provenOn}, {@code lawyer}, {@code decisionReason}
     */
    public void decideAuthority(ChildId id, NewAuthorityDecision decision, String by) {
        Child child = child(id);
        decision.check(child.family(), today());
        Set<Guardian> holders = child.family().guardians().stream()
                .filter(adult -> decision.authority().contains(adult.number()))
                .collect(Collectors.toSet());
        child.decideAuthority(holders, decision.proof(), today());
        authorityDecisions.save(new AuthorityDecision(id, decision, by, today()));
        changed(child);
    }

    /** What kwartiermakers decided about the gezag over this child, oldest first. */
    @Transactional(readOnly = true)
    public List<AuthorityDecision> authorityDecisions(ChildId id) {
        return authorityDecisions.findByChildIdOrderByDecidedOn(id.value());
    }

    /**
     * An OTS began or ended (E-16). It changes nothing about who must sign.
     *
     * @param institution the name of the GI, at most 120 characters; may be missing
     */
    public void supervise(ChildId id, boolean order, String institution) {
        new Problems().optionalText("institution", institution, 120).rejectIfAny();
        families.flush();
        child(id).supervise(order, institution);
    }

    /** The begeleider told the institution, or had a reason not to. The product itself tells it nothing. */
    public void institutionInformed(CaseId id, NewInstitutionNote note, String by) {
        note.check(getCase(id).family().intakeDate(), today());
        institutionNotes.save(new InstitutionNote(id, note, by, clock.instant()));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<InstitutionNote> institutionNotes(CaseId id) {
        return institutionNotes.findByCaseIdOrderByRecordedAt(id.value());
    }

    /** Whether nobody said yet, since that moment, if the institution of a child with an OTS was told. */
    @Transactional(readOnly = true)
    public boolean institutionToBeInformed(CaseId id, Instant since) {
        return getCase(id).child().isSupervised()
                && institutionNotes(id).stream()
                        .noneMatch(note -> !note.recordedAt().isBefore(since));
    }

    /** Whether it is in doubt who has gezag over the child of this case today, where that matters. */
    @Transactional(readOnly = true)
    public boolean isAuthorityInDoubt(CaseId id) {
        return getCase(id).child().isAuthorityInDoubtOn(today());
    }

    /** What was recorded wrongly; null for what was right. Another age may change who must agree. */
    public void correctChild(ChildId id, String firstName, String lastName, LocalDate birthDate) {
        Child child = child(id);
        new PeopleCheck(today()).correctedChild(child, firstName, lastName, birthDate);
        child.correct(firstName, lastName, birthDate, today());
        changed(child);
    }

    /** Whether a child of 12 or older can oversee its own interests (Wmo 5.3.3). */
    public void judgeCanDecide(ChildId id, boolean canDecide, String reason, String by) {
        Problems problems = new Problems();
        if (!canDecide) {
            problems.text("reason", reason, 500);
        }
        problems.rejectIfAny();
        Child child = child(id);
        child.judge(canDecide, reason, today(), by);
        changed(child);
    }

    public void moveTo(CaseId id, CaseStage stage) {
        getCase(id).moveTo(stage);
    }

    /** The support of the whole family ends: all its cases will be closed. */
    public void endSupport(FamilyId id, LocalDate on, String by) {
        Family family = get(id);
        checkEnd(family, on);
        family.end(on, by);
    }

    /** The family left without notice: its support ends, and nobody of it is asked or told anything any more (E-14). */
    public void leave(FamilyId id, LocalDate on, String by) {
        refuseFuture("leftOn", on);
        get(id).leave(on, by);
        events.publishEvent(new FamilyLeft(id));
    }

    /**
     * Somebody else supports the family from now on (E-12). Who supported it before sees nothing of it any more.
     *
     * @param to user id of a begeleider; whether it is one, is for the caller
     */
    public void handOver(FamilyId id, String to) {
        get(id).handOver(to);
    }

    /** The support of this child ends; the family stays. */
    public void endSupport(CaseId id, LocalDate on, String by) {
        ChildCase childCase = getCase(id);
        checkEnd(childCase.family(), on);
        childCase.endSupport(on, by);
    }

    public void closeCase(CaseId id, LocalDate on) {
        refuseFuture("", on);
        getCase(id).close(on);
        events.publishEvent(new CaseChanged(id));
    }

    /** The case was started by mistake: from now on it is as if it were closed, and no exit interview follows. */
    public void cancelCase(CaseId id) {
        getCase(id).cancel(today());
        events.publishEvent(new CaseCancelled(id));
        events.publishEvent(new CaseChanged(id));
    }

    /**
     * Undoes a closing or cancelling by mistake (E-15): the case begins anew, with a new enrolment, so that no consent
     * from before counts. Its support goes on, also where the end had been recorded for the family; that end stays with
     * the brothers and sisters, whose cases do not change.
     *
     * @param reason at most 500 characters
     * @throws NotAllowed when the case is open, closed too long ago, or the family has come back in a new file
     */
    public void reopenCase(CaseId id, String reason, String by) {
        new Problems().text("reason", reason, 500).rejectIfAny();
        ChildCase childCase = getCase(id);
        Family family = childCase.family();
        if (families.hasComeBack(family.id().value())) {
            throw new NotAllowed("Dit gezin is teruggekomen en heeft een nieuwe zaak. Werk daarin verder.");
        }
        childCase.reopen(reason.strip(), today(), undoDays, by);
        childCase.child().renewEnrolment(today());
        family.endedOn().ifPresent(end -> casesOf(family.id()).stream()
                .filter(sibling -> !sibling.id().equals(id))
                .forEach(sibling -> sibling.endSupport(end, family.endedBy().orElse(by))));
        family.resume();
    }

    /** The cases of this begeleider whose closing can still be undone, in no order. */
    @Transactional(readOnly = true)
    public List<ChildCase> reopenableCasesOfBegeleider(String begeleider) {
        return cases.closedSince(begeleider, today().minusDays(undoDays)).stream()
                .filter(found -> !found.isOpen() && found.wasClosedWithin(undoDays, today()))
                .filter(found -> !families.hasComeBack(found.familyId().value()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Family> find(FamilyId id) {
        return families.findById(id.value());
    }

    /** @param number as people type it; null finds nothing */
    @Transactional(readOnly = true)
    public Optional<Family> findByNumber(String number) {
        return Optional.ofNullable(number).map(String::strip).flatMap(families::findByNumber);
    }

    /** Whether there has ever been a family here. */
    @Transactional(readOnly = true)
    public boolean anyRegistered() {
        return families.count() > 0;
    }

    @Transactional(readOnly = true)
    public Family get(FamilyId id) {
        return find(id).orElseThrow(() -> new NotAllowed("Dit gezin is niet bekend."));
    }

    @Transactional(readOnly = true)
    public ChildCase getCase(CaseId id) {
        return findCase(id).orElseThrow(() -> new NotAllowed("Deze zaak is niet bekend."));
    }

    @Transactional(readOnly = true)
    public Optional<ChildCase> findCase(CaseId id) {
        return cases.findById(id.value());
    }

    /** Open cases of children born in that period, both days included. */
    @Transactional(readOnly = true)
    public List<ChildCase> openCasesBornBetween(LocalDate first, LocalDate last) {
        return cases.bornBetween(first, last, ENDED);
    }

    /** Where children with an open case are now. */
    @Transactional(readOnly = true)
    public List<Brin6> schoolsOfOpenCases() {
        return cases.schools(ENDED).stream().map(Brin6::parse).toList();
    }

    /** Time alone changed what holds for this case: a birthday. Whoever listens brings the running case in step. */
    public void timeChanged(CaseId id) {
        events.publishEvent(new CaseChanged(id));
    }

    @Transactional(readOnly = true)
    public List<ChildCase> openCasesOfBegeleider(String begeleider) {
        return cases.ofBegeleider(begeleider).stream().filter(ChildCase::isOpen).toList();
    }

    /** The families that a begeleider works with: everybody who takes part, until the last case is closed. */
    @Transactional(readOnly = true)
    public List<Family> ofBegeleider(String begeleider) {
        return families.findByBegeleiderOrderByNumber(begeleider).stream()
                .filter(this::isActive)
                .toList();
    }

    /** User ids of everybody who is the begeleider of a family, also of one that is no longer worked with. */
    @Transactional(readOnly = true)
    public List<String> begeleiders() {
        return families.begeleiders();
    }

    private boolean isActive(Family family) {
        List<ChildCase> all = cases.ofFamily(family.id().value());
        return all.isEmpty()
                ? family.endedOn().isEmpty() && family.participates().orElse(true)
                : all.stream().anyMatch(ChildCase::isOpen);
    }

    /** Of the children who are at this school now; whether the school may see them is for {@code disclosure}. */
    @Transactional(readOnly = true)
    public List<ChildCase> openCasesAt(Brin6 school) {
        return cases.atSchool(school.value()).stream().filter(ChildCase::isOpen).toList();
    }

    /** In the order of the children. */
    @Transactional(readOnly = true)
    public List<ChildCase> casesOf(FamilyId id) {
        return cases.ofFamily(id.value());
    }

    @Transactional(readOnly = true)
    public Child child(ChildId id) {
        return children.findById(id.value()).orElseThrow(() -> new NotAllowed("Dit kind is niet bekend."));
    }

    @Transactional(readOnly = true)
    public List<Child> childrenOf(FamilyId id) {
        return get(id).children();
    }

    private void checkSchool(Child child, SchoolSituation situation, Brin6 brin6, String groupName, LocalDate since) {
        Problems problems = new Problems();
        problems.isGiven("schoolSituation", situation);
        problems.optionalText("groupName", groupName, 20);
        if (situation == SchoolSituation.ATTENDS) {
            problems.addIf(brin6 == null, "brin6", "Kies de school van dit kind.");
            problems.addIf(
                    brin6 != null && schools.find(brin6).isEmpty(),
                    "brin6",
                    "Deze schoolcode kennen wij niet. Zoek de school op naam en plaats.");
            problems.addIf(
                    brin6 != null
                            && schools.find(brin6)
                                    .filter(school -> school.isClosed())
                                    .isPresent(),
                    "brin6",
                    "Deze school bestaat niet meer. Kies een andere school.");
            problems.addIf(
                    since != null && since.isAfter(today()),
                    "since",
                    "Deze datum ligt in de toekomst. Leg de school vast als het kind er staat ingeschreven.");
            problems.addIf(
                    since != null && since.isBefore(child.birthDate()),
                    "since",
                    "Deze datum ligt voor de geboorte van het kind.");
        }
        problems.rejectIfAny();
    }

    private void checkAuthority(LocalDate day, AuthorityProof verifiedBy) {
        Problems problems = new Problems();
        problems.pastDay("changedOn", day, LocalDate.MIN, today(), "");
        problems.isGiven("verifiedBy", verifiedBy);
        problems.rejectIfAny();
    }

    private void changed(Child child) {
        cases.ofChild(child.id().value())
                .filter(ChildCase::isOpen)
                .ifPresent(open -> events.publishEvent(new CaseChanged(open.id())));
    }

    private void refuseClosed(Child child) {
        if (cases.ofChild(child.id().value()).filter(found -> !found.isOpen()).isPresent()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
    }

    private void checkEnd(Family family, LocalDate on) {
        Problems problems = new Problems();
        if (problems.isGiven("endDate", on)) {
            problems.addIf(
                    on.isAfter(today().plusDays(END_AHEAD_DAYS)),
                    "endDate",
                    "Deze datum ligt meer dan 31 dagen vooruit. Leg het einde vast als het dichterbij is.");
            problems.addIf(
                    on.isBefore(family.intakeDate()), "endDate", "Deze datum ligt voor de intake van het gezin.");
        }
        problems.rejectIfAny();
    }

    private void refuseFuture(String field, LocalDate date) {
        new Problems().pastDay(field, date, LocalDate.MIN, today(), "").rejectIfAny();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
