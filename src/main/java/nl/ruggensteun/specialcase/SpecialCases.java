package nl.ruggensteun.specialcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.NewWeighing;
import nl.ruggensteun.disclosure.Weighing;
import nl.ruggensteun.disclosure.WeighingId;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can happen to a special case. Nothing here gives a school anything: with consent the ordinary talk does that, and
 * without it a weighing is needed and a person calls.
 */
@Service
@Transactional
public class SpecialCases {

    private static final int LONGEST = 1_500;
    private static final int LONGEST_REVIEW_DAYS = 183;

    private final SpecialCaseRepository cases;
    private final Families families;
    private final Disclosures disclosures;
    private final Weighings weighings;
    private final Set<SpecialCaseType> exceptionAllowed;
    private final Clock clock;

    SpecialCases(
            SpecialCaseRepository cases,
            Families families,
            Disclosures disclosures,
            Weighings weighings,
            @Value("${ruggensteun.special-cases.exception-allowed}") Set<SpecialCaseType> exceptionAllowed,
            Clock clock) {
        this.cases = cases;
        this.families = families;
        this.disclosures = disclosures;
        this.weighings = weighings;
        this.exceptionAllowed = Set.copyOf(exceptionAllowed);
        this.clock = clock;
    }

    /** @param bySchool somebody of the school reports it */
    public SpecialCaseId report(CaseId id, NewSpecialCase reported, boolean bySchool, String by) {
        reported.check(bySchool);
        ChildCase childCase = families.getCase(id);
        if (!childCase.isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
        refuseBeforeTheSchoolKnows(childCase);
        return cases.save(new SpecialCase(id, reported, bySchool, by, today())).id();
    }

    /** Whether shelter and school may talk about it with consent, now: the school knows of the child and may know. */
    @Transactional(readOnly = true)
    public boolean consentValid(SpecialCaseId id) {
        ChildCase childCase = families.getCase(get(id).caseId());
        return childCase
                .brin6()
                .filter(school -> disclosures.schoolSees(childCase.id(), school))
                .isPresent();
    }

    /**
     * Whether the organisation lets this type be weighed (T-17). Of a case that is over nothing is shared any more, and
     * without a school there is nobody to share with.
     */
    @Transactional(readOnly = true)
    public boolean exceptionAllowed(SpecialCaseId id) {
        SpecialCase special = get(id);
        ChildCase childCase = families.getCase(special.caseId());
        return exceptionAllowed.contains(special.type())
                && childCase.isOpen()
                && childCase.brin6().isPresent();
    }

    /** Whether a weighing that is still to be written is not needed, or not possible, any more. */
    @Transactional(readOnly = true)
    public boolean needsNoWeighing(SpecialCaseId id) {
        return consentValid(id) || !exceptionAllowed(id);
    }

    /** Whether what was weighed cannot be shared: not any more at all, or the child is at another school than then. */
    @Transactional(readOnly = true)
    public boolean weighingLapsed(SpecialCaseId id) {
        var school = families.getCase(get(id).caseId()).brin6();
        return !exceptionAllowed(id)
                || weighings.of(id.value()).stream()
                        .reduce((earlier, later) -> later)
                        .filter(weighed ->
                                school.filter(weighed.school()::equals).isEmpty())
                        .isPresent();
    }

    /** @param on needed when the parents told it; not in the future */
    public void toldByParents(SpecialCaseId id, boolean told, LocalDate on) {
        if (told) {
            checkDay("toldOn", on, get(id));
        }
        get(id).toldByParents(told, on);
    }

    /**
     * The school cannot be reached, and somebody acted all the same (E-13).
     *
     * @param weighs wants to share without consent after a weighing
     * @throws InputRejected at {@code nextStep} when there is nothing to weigh
     */
    public void actedWithoutSchool(SpecialCaseId id, String what, boolean weighs) {
        Problems problems = new Problems();
        problems.text("acted", what, LONGEST);
        problems.addIf(
                weighs && consentValid(id),
                "nextStep",
                "Er is toestemming. Een afweging is niet nodig: vertel het ouders en bel de school als dat kan.");
        problems.addIf(
                weighs && !exceptionAllowed(id),
                "nextStep",
                "Delen zonder toestemming kan hier niet. Kies een van de andere antwoorden.");
        problems.rejectIfAny();
        get(id).actedWithoutSchool(what, today());
    }

    /** @throws NotAllowed where the organisation does not allow the exception, or consent is there after all */
    public WeighingId weigh(SpecialCaseId id, NewWeighing answers, String by) {
        SpecialCase special = get(id);
        if (!exceptionAllowed.contains(special.type())) {
            throw new NotAllowed("De organisatie deelt in zo'n geval nooit zonder toestemming.");
        }
        if (consentValid(id)) {
            throw new NotAllowed("Er is toestemming. Een afweging is niet nodig.");
        }
        return weighings.write(special.caseId(), id.value(), answers, special.reportedBy(), by);
    }

    /** Records the telephone call after an approved weighing. */
    public void toldSchool(SpecialCaseId id, String whom, String what, LocalDate on, String by) {
        SpecialCase special = get(id);
        Problems problems = new Problems();
        problems.text("toldTo", whom, 80);
        problems.text("told", what, LONGEST);
        problems.rejectIfAny();
        checkDay("sharedOn", on, special);
        Weighing approved = weighings.of(id.value()).stream()
                .filter(Weighing::isApproved)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotAllowed("Er is geen besluit dat dit gedeeld mag worden."));
        disclosures.recordException(approved.id(), by);
        special.toldSchool(whom, what, on);
    }

    /** The parents heard what was shared. */
    public void parentsHeard(SpecialCaseId id) {
        get(id).parentsHeard();
    }

    /**
     * Telling the parents would be dangerous now; somebody looks again (E-19).
     *
     * @param lookAgainOn after today, within half a year
     */
    public void parentsNotYet(SpecialCaseId id, String why, LocalDate lookAgainOn) {
        Problems problems = new Problems();
        problems.text("whyNotYet", why, LONGEST);
        if (problems.isGiven("reviewOn", lookAgainOn)) {
            problems.addIf(!lookAgainOn.isAfter(today()), "reviewOn", "Kies een dag na vandaag.");
            problems.addIf(
                    lookAgainOn.isAfter(today().plusDays(LONGEST_REVIEW_DAYS)),
                    "reviewOn",
                    "Kies een dag binnen een half jaar.");
        }
        problems.rejectIfAny();
        get(id).parentsNotYet(why, lookAgainOn);
    }

    /**
     * The begeleider wants somebody of the family to read of it (E-19). Nothing changes until it is released.
     *
     * @param visibility null or {@link Visibility#PROFESSIONALS} when nobody of the family is to read it
     * @param parent the adult, for {@link Visibility#ONE_PARENT}; one of this family who may be informed
     * @throws InputRejected at {@code visibility}, {@code readingParent}, {@code whyVisible}
     */
    public void askRelease(SpecialCaseId id, Visibility visibility, GuardianId parent, String why, String by) {
        if (visibility == null || visibility == Visibility.PROFESSIONALS) {
            return;
        }
        SpecialCase special = get(id);
        boolean one = visibility == Visibility.ONE_PARENT;
        Problems problems = new Problems();
        problems.text("whyVisible", why, LONGEST);
        problems.addIf(
                !special.parentsKnow() || special.reviewOn().isPresent(),
                "visibility",
                "De ouders weten dit nog niet. Tot dan lezen alleen professionals het.");
        if (one && problems.isGiven("readingParent", parent)) {
            problems.addIf(
                    !mayBeInformed(special.caseId(), parent),
                    "readingParent",
                    "Deze volwassene staat niet in het dossier, of mag niets weten.");
        }
        problems.rejectIfAny();
        special.askRelease(visibility, one ? parent.value() : null, why, by);
    }

    /**
     * The aandachtsfunctionaris releases it for whom was asked, or keeps it with professionals. That it is one, is for the
     * caller; here it is somebody else than who reported it or asked.
     *
     * @throws InputRejected at {@code release}, {@code releaseReason}
     */
    public void decideRelease(SpecialCaseId id, Boolean release, String reason, String by) {
        Problems problems = new Problems();
        problems.isGiven("release", release);
        problems.text("releaseReason", reason, LONGEST);
        problems.rejectIfAny();
        SpecialCase special = get(id);
        if (special.reportedBy().equals(by)
                || special.familyReading().askedBy().filter(by::equals).isPresent()) {
            throw new NotAllowed("U meldde of vroeg dit zelf. Iemand anders beslist.");
        }
        special.decideRelease(release, reason, by, today());
    }

    private boolean mayBeInformed(CaseId id, GuardianId adult) {
        Family family = families.getCase(id).family();
        return family.guardians().stream().anyMatch(known -> known.id().equals(adult) && family.mayBeInformed(known));
    }

    /** @param reason needed when no driegesprek was held */
    public void close(SpecialCaseId id, Outcome outcome, String reason, String support, String by) {
        Problems problems = new Problems();
        problems.isGiven("outcome", outcome);
        if (outcome == Outcome.NO_MEETING) {
            problems.text("reason", reason, LONGEST);
        }
        problems.text("support", support, LONGEST);
        problems.rejectIfAny();
        get(id).close(outcome, outcome == Outcome.NO_MEETING ? reason : null, support, by, today());
    }

    @Transactional(readOnly = true)
    public SpecialCase get(SpecialCaseId id) {
        return cases.findById(id.value()).orElseThrow(() -> new NotAllowed("Dit bijzondere geval is niet bekend."));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<SpecialCase> of(CaseId id) {
        return cases.findByCaseIdOrderByReportedOn(id.value());
    }

    /** With consent the ordinary way is open, and short: the form first, then the talk. Danger does not wait for it. */
    private void refuseBeforeTheSchoolKnows(ChildCase childCase) {
        childCase.brin6().ifPresent(school -> {
            if (disclosures.mayShare(childCase.id(), school) && !disclosures.schoolSees(childCase.id(), school)) {
                throw new NotAllowed("Er is toestemming, maar de school weet nog niets van dit kind. Open eerst uw taak"
                        + " 'Vertel ouders dat u belt': bel de ouders, vul het formulier in, en de school krijgt"
                        + " meteen bericht. Meld daarna dit bijzondere geval. Is er nu gevaar? Bel 112, of Veilig"
                        + " Thuis op 0800-2000.");
            }
        });
    }

    private void checkDay(String field, LocalDate day, SpecialCase special) {
        new Problems()
                .pastDay(field, day, special.reportedOn(), today(), "Deze datum ligt voor de melding.")
                .rejectIfAny();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
