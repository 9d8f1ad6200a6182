package nl.ruggensteun.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges, each time anew, whether a school may get anything about a child, and keeps what it got. Nothing of the
 * judgement is stored: a withdrawal, a birthday or a change of school counts at once.
 */
@Service
@Transactional
public class Disclosures {

    private final Families families;
    private final Consents consents;
    private final ParentsInformedRepository informed;
    private final DisclosureRecordRepository records;
    private final WeighingRepository weighings;
    private final Clock clock;

    Disclosures(
            Families families,
            Consents consents,
            ParentsInformedRepository informed,
            DisclosureRecordRepository records,
            WeighingRepository weighings,
            Clock clock) {
        this.families = families;
        this.consents = consents;
        this.informed = informed;
        this.records = records;
        this.weighings = weighings;
        this.clock = clock;
    }

    /**
     * THE rule. The case is open, it is recorded what is safe, the child is at this school now, and the consent for
     * this child and this school is valid by the law of today.
     */
    @Transactional(readOnly = true)
    public boolean mayShare(CaseId id, Brin6 school) {
        return explain(id, school).mayShare();
    }

    /**
     * What a school may see here: {@link #mayShare}, and it got the form under the consent that runs, so the parents knew
     * . Whatever a diagram says, a school that was never told sees nothing.
     */
    @Transactional(readOnly = true)
    public boolean schoolSees(CaseId id, Brin6 school) {
        return mayShare(id, school) && gotTheForm(id, school);
    }

    /** The rule with its reasons. A case that does not exist may not be shared either. */
    @Transactional(readOnly = true)
    public Verdict explain(CaseId id, Brin6 school) {
        Optional<ChildCase> found = families.findCase(id);
        if (found.isEmpty()) {
            return new Verdict(List.of("Deze zaak is niet bekend."));
        }
        ChildCase childCase = found.get();
        List<String> reasons = new ArrayList<>();
        if (!childCase.isOpen()) {
            reasons.add("De zaak is afgerond.");
        }
        if (childCase.family().safetyProfile().isEmpty()) {
            reasons.add("Er is nog niet vastgelegd wat veilig is voor dit gezin.");
        }
        if (!childCase.brin6().equals(Optional.of(school))) {
            reasons.add("Het kind staat nu niet op deze school.");
        }
        reasons.addAll(consents.obstacles(id, school));
        return new Verdict(reasons);
    }

    /**
     * The parents know that this contact will come.
     *
     * @param on not in the future
     * @param channel may be missing
     * @throws InputRejected at field {@code informedOn}
     */
    public void parentsInformed(CaseId id, ContactKind kind, LocalDate on, Channel channel, String by) {
        ChildCase childCase = families.getCase(id);
        new Problems()
                .pastDay(
                        "informedOn",
                        on,
                        childCase.family().intakeDate(),
                        today(),
                        "Deze datum ligt voor de intake van het gezin.")
                .rejectIfAny();
        informed.save(new ParentsInformed(
                id, kind, consents.current(id).map(Consent::id).orElse(null), on, channel, by, clock.instant()));
    }

    /**
     * Whether the parents know of this kind of contact: they were told, under the consent that runs now.
     *
     * <p>One exception: parents of a family that left without notice cannot be told that the support ends. They knew of
     * this moment when they gave the consent that still holds, for it is one of those the form names (R-126, E-14).
     */
    @Transactional(readOnly = true)
    public boolean parentsKnow(CaseId id, ContactKind kind) {
        return consents.current(id)
                        .filter(consent -> wereTold(id, kind, consent.id()))
                        .isPresent()
                || knewAtTheStart(id, kind);
    }

    private boolean knewAtTheStart(CaseId id, ContactKind kind) {
        return kind == ContactKind.SUPPORT_ENDED && cannotBeTold(id);
    }

    private boolean cannotBeTold(CaseId id) {
        return families.findCase(id)
                .filter(found -> found.family().leftOn().isPresent())
                .isPresent();
    }

    private boolean wereTold(CaseId id, ContactKind kind, ConsentId consent) {
        return informed.existsByCaseIdAndKindAndConsentIdAndInformedOnLessThanEqual(
                id.value(), kind, consent.value(), today());
    }

    /**
     * Permission to contact the school now. It holds until the transaction ends: a withdrawal that comes meanwhile waits,
     * and then calls off what was written to the school.
     *
     * @throws NotAllowed unless {@link #mayShare} holds, the parents were told of this kind of contact, and the school
     *     heard of the child before when this is not the first contact
     */
    public SharePermit permit(CaseId id, Brin6 school, ContactKind kind) {
        consents.hold(id, school);
        Verdict verdict = explain(id, school);
        if (!verdict.mayShare()) {
            throw new NotAllowed("De school mag dit niet weten. " + String.join(" ", verdict.reasons()));
        }
        ConsentId consent = consents.getCurrent(id).id();
        if (!wereTold(id, kind, consent) && !knewAtTheStart(id, kind)) {
            throw new NotAllowed("Vertel het eerst aan de ouders: " + kind.label() + ".");
        }
        if (kind.followsTheForm() && !gotTheForm(id, school, consent)) {
            throw new NotAllowed("De school kent dit kind nog niet. Er is niets verstuurd.");
        }
        return new SharePermit(id, school, kind, consent);
    }

    /** Keeps what the school got. Judges once more, so that a permit from before, or of an earlier consent, is worth nothing. */
    public void record(SharePermit permit, SharedThing what, String by) {
        if (!mayShare(permit.caseId(), permit.school())
                || !consents.getCurrent(permit.caseId()).id().equals(permit.consent())) {
            throw new NotAllowed("De school mag dit niet meer weten.");
        }
        records.save(new DisclosureRecord(permit, what, by, clock.instant()));
    }

    /**
     * Keeps what somebody told a school without consent, by telephone, after two people weighed it. The product
     * itself sends nothing on this ground, and the school sees nothing here because of it.
     *
     * @throws NotAllowed unless the weighing says yes for the child's present school
     */
    public void recordException(WeighingId weighing, String by) {
        Weighing weighed = weighings
                .findById(weighing.value())
                .filter(Weighing::isApproved)
                .orElseThrow(() -> new NotAllowed("Er is geen besluit dat dit gedeeld mag worden."));
        if (!families.getCase(weighed.caseId()).brin6().equals(Optional.of(weighed.school()))) {
            throw new NotAllowed("Het kind staat nu niet op de school waarvoor is gewogen. Weeg opnieuw.");
        }
        records.save(DisclosureRecord.afterWeighing(weighed, by, clock.instant()));
    }

    /** Everything that schools got about this child, oldest first. */
    @Transactional(readOnly = true)
    public List<DisclosureRecord> of(CaseId id) {
        return records.findByCaseIdOrderBySharedAt(id.value());
    }

    /** Every time the parents were told, oldest first. */
    @Transactional(readOnly = true)
    public List<ParentsInformed> toldToParents(CaseId id) {
        return informed.findByCaseIdOrderByRecordedAt(id.value());
    }

    private boolean gotTheForm(CaseId id, Brin6 school) {
        return consents.current(id)
                .filter(consent -> gotTheForm(id, school, consent.id()))
                .isPresent();
    }

    private boolean gotTheForm(CaseId id, Brin6 school, ConsentId consent) {
        return records.existsByCaseIdAndBrin6AndConsentIdAndKindAndWhat(
                id.value(), school.value(), consent.value(), ContactKind.SCHOOL_INFORMED, SharedThing.CONSENT_FORM);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
