package nl.ruggensteun.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.calendar.DayUnit;
import nl.ruggensteun.calendar.HolidayRegion;
import nl.ruggensteun.calendar.SchoolCalendar;
import nl.ruggensteun.family.CaseChanged;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks and records the decision of two people about a signature that cannot be asked (E-04, E-05; facts B3). Nothing here
 * makes a consent valid: {@link ConsentToday} judges each time anew whether what was decided still holds.
 */
@Service
@Transactional
public class MissingSignatures {

    private final MissingSignatureRepository missing;
    private final MissingSignatureNoteRepository notes;
    private final Consents consents;
    private final Families families;
    private final Deciders deciders;
    private final SchoolCalendar calendar;
    private final MissingSignatureSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissingSignatures(
            MissingSignatureRepository missing,
            MissingSignatureNoteRepository notes,
            Consents consents,
            Families families,
            Deciders deciders,
            SchoolCalendar calendar,
            MissingSignatureSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.missing = missing;
        this.notes = notes;
        this.consents = consents;
        this.families = families;
        this.deciders = deciders;
        this.calendar = calendar;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks two people whether the consent that runs may count without the answer of this person.
     *
     * @throws InputRejected at {@code ground} where the organisation or the facts do not allow it, at {@code adult} for
     *     somebody whose answer is not missing, at the other fields for what is not filled in well
     * @throws NotAllowed without a consent that runs, when somebody said no, or as long as nobody said yes
     */
    public MissingSignatureId request(CaseId id, PersonRef person, NewMissingSignature answers, String by) {
        refuseGroundThatIsOff(answers.ground());
        Consent consent = running(id);
        Signature signature = consent.signatureOf(person)
                .orElseThrow(() -> new InputRejected("adult", "Aan deze persoon is geen toestemming gevraagd."));
        if (of(signature).stream().findFirst().filter(MissingSignature::isAlive).isPresent()) {
            throw new InputRejected("adult", "Over deze handtekening loopt al een vraag of een besluit.");
        }
        return write(consent, signature, answers, by);
    }

    /**
     * Asks it again, before or after the decision ended. Of somebody who cannot be reached the earlier attempts count, and
     * a new one is needed.
     */
    public MissingSignatureId renew(MissingSignatureId earlier, NewMissingSignature answers, String by) {
        MissingSignature before = get(earlier);
        refuseGroundThatIsOff(answers.ground());
        Signature signature = consents.getSignature(before.signatureId());
        Consent consent = running(signature.consent().caseId());
        if (!consent.id().equals(before.consentId())) {
            throw new NotAllowed("Er is opnieuw om toestemming gevraagd. Begin opnieuw met deze vraag.");
        }
        if (answers.ground() == MissingSignatureGround.UNREACHABLE && !hasNewAttempt(answers, before)) {
            throw new InputRejected(
                    "attempts", "Probeer eerst opnieuw deze persoon te bereiken. Vul die nieuwe poging in.");
        }
        return write(consent, signature, answers.withEarlier(before.attempts()), by);
    }

    /**
     * One of the two decides, once. Two different people, one in each role, and neither asked it or supports the family.
     *
     * @param reviewOn needed for a yes: the day on which it stops counting; the earlier of the two days holds
     */
    public void decide(
            MissingSignatureId id, DeciderRole role, boolean agreed, LocalDate reviewOn, String reason, String by) {
        Problems problems = new Problems();
        problems.text("decisionReason", reason, NewMissingSignature.LONGEST);
        if (agreed && problems.isGiven("reviewOn", reviewOn)) {
            LocalDate last = today().plusMonths(settings.longestMonths());
            problems.addIf(!reviewOn.isAfter(today()), "reviewOn", "Kies een dag na vandaag.");
            problems.addIf(
                    reviewOn.isAfter(last),
                    "reviewOn",
                    "Kies een dag binnen %d maanden.".formatted(settings.longestMonths()));
        }
        problems.rejectIfAny();
        if (!deciders.has(by, role)) {
            throw new NotAllowed("Alleen een %s kan hier beslissen.".formatted(role.label()));
        }
        MissingSignature asked = get(id);
        ChildCase childCase = caseOf(asked);
        asked.decide(role, agreed, reviewOn, reason, by, childCase.begeleider(), clock.instant());
        events.publishEvent(new CaseChanged(childCase.id()));
        Brin6 school = consents.get(asked.consentId()).brin6();
        if (agreed && consents.isValid(childCase.id(), school)) {
            events.publishEvent(new ConsentGiven(childCase.id(), school));
        }
    }

    /**
     * The person can be asked after all: what was decided counts no more, and the running case asks.
     *
     * @throws InputRejected at {@code followUp} while asking is a danger
     */
    public void askPerson(MissingSignatureId id) {
        if (!mayBeInformed(consents.getSignature(get(id).signatureId()))) {
            throw new InputRejected("followUp", "Deze persoon mag niets weten. Vraag niets.");
        }
        consents.askUnreachableAfterAll(caseIdOf(id));
    }

    /** Adds to what was written and decided; nothing in it can be changed. */
    public void add(MissingSignatureId id, String field, String text, String by) {
        Problems problems = new Problems();
        problems.text(field, text, NewMissingSignature.LONGEST);
        problems.rejectIfAny();
        notes.save(new MissingSignatureNote(get(id).id(), text, by, clock.instant()));
    }

    /** Whether there still is something to decide: the consent runs, and this answer is missing on this ground. */
    @Transactional(readOnly = true)
    public boolean isNeeded(MissingSignatureId id) {
        MissingSignature asked = get(id);
        Signature signature = consents.getSignature(asked.signatureId());
        Consent consent = signature.consent();
        ConsentToday today = consents.today(consent);
        return caseOf(asked).isOpen()
                && !consent.isOver()
                && today.enrolled()
                && today.isMissing(signature)
                && holds(asked.ground(), signature);
    }

    /** The day on which somebody looks again, in time before the decision ends; for one that was approved. */
    @Transactional(readOnly = true)
    public LocalDate lookAgainOn(MissingSignatureId id) {
        return get(id).reviewOn().orElseThrow().minusDays(settings.lookAgainDays());
    }

    @Transactional(readOnly = true)
    public MissingSignature get(MissingSignatureId id) {
        return missing.findById(id.value()).orElseThrow(() -> new NotAllowed("Deze vraag is niet bekend."));
    }

    /** Of every consent of this case, oldest consent first, and in it the oldest first. */
    @Transactional(readOnly = true)
    public List<MissingSignature> of(CaseId id) {
        return consents.of(id).stream()
                .flatMap(consent ->
                        missing.findByConsentIdOrderByOrdinalDesc(consent.id().value()).stream())
                .sorted(Comparator.comparing(MissingSignature::requestedAt))
                .toList();
    }

    /** What was added later, oldest first. */
    @Transactional(readOnly = true)
    public List<MissingSignatureNote> notes(MissingSignatureId id) {
        return notes.findByMissingSignatureIdOrderByWrittenAt(id.value());
    }

    /** The child's case that it is about. */
    @Transactional(readOnly = true)
    public CaseId caseIdOf(MissingSignatureId id) {
        return consents.get(get(id).consentId()).caseId();
    }

    private MissingSignatureId write(Consent consent, Signature signature, NewMissingSignature answers, String by) {
        refuseWhereNothingIsMissing(consent, signature);
        refuseWrongGround(answers.ground(), signature);
        answers.check(families.getCase(consent.caseId()).family().intakeDate(), today());
        if (answers.ground() == MissingSignatureGround.UNREACHABLE) {
            refuseTooLittleEffort(answers.attempts());
        }
        int ordinal = 1
                + missing.findByConsentIdOrderByOrdinalDesc(consent.id().value())
                        .size();
        return missing.save(new MissingSignature(ordinal, signature, answers, by, clock.instant()))
                .id();
    }

    /** Default off: Wmo 5.3.3 asks everybody with gezag, and the privacy officer decides whether two people may. */
    private void refuseGroundThatIsOff(MissingSignatureGround ground) {
        Problems problems = new Problems();
        if (problems.isGiven("ground", ground)) {
            problems.addIf(!settings.allowed().contains(ground), "ground", insteadOf(ground));
        }
        problems.rejectIfAny();
    }

    private static String insteadOf(MissingSignatureGround ground) {
        return "Uw organisatie staat dit niet toe. "
                + switch (ground) {
                    case UNREACHABLE ->
                        "Blijf proberen deze persoon te bereiken. Lukt het niet, dan kan de andere"
                                + " ouder naar de rechter. De school hoort zo lang niets.";
                    case UNSAFE_TO_ASK ->
                        "Vraag deze persoon niets. Overleg met de aandachtsfunctionaris."
                                + " De school hoort niets; een ouder kan het wel zelf vertellen.";
                };
    }

    private Consent running(CaseId id) {
        ChildCase childCase = families.getCase(id);
        if (!childCase.isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
        return consents.current(id)
                .filter(consent -> !consent.isOver() && consents.today(consent).enrolled())
                .orElseThrow(() -> new NotAllowed("Er loopt nu geen vraag om toestemming. Vraag die eerst."));
    }

    private void refuseWhereNothingIsMissing(Consent consent, Signature signature) {
        ConsentToday today = consents.today(consent);
        if (signature.person().isChild()) {
            throw new InputRejected("adult", "Het kind beslist zelf. Zijn antwoord kan niemand overslaan.");
        }
        if (signature.outcome() == Outcome.REFUSED) {
            throw new InputRejected("adult", "Deze persoon heeft nee gezegd. Dat blijft zo.");
        }
        if (!today.isMissing(signature)) {
            throw new InputRejected("adult", "Deze persoon gaf al antwoord of hoeft nu niet te tekenen.");
        }
        if (today.status() == ConsentStatus.REFUSED) {
            throw new NotAllowed("Iemand heeft nee gezegd. Dan verandert een besluit niets.");
        }
        if (!today.somebodySaidYes()) {
            throw new NotAllowed("Nog niemand van wie de wet het vraagt, heeft ja gezegd. Vraag eerst de anderen.");
        }
    }

    private void refuseWrongGround(MissingSignatureGround ground, Signature signature) {
        if (holds(ground, signature)) {
            if (ground == MissingSignatureGround.UNREACHABLE && !mayBeInformed(signature)) {
                throw new InputRejected(
                        "ground", "Deze persoon mag niets weten. Zoek geen contact. Kies 'vragen is gevaarlijk'.");
            }
            return;
        }
        throw new InputRejected(
                "ground",
                ground == MissingSignatureGround.UNREACHABLE
                        ? "Leg eerst vast dat u deze persoon niet bereikt, in de taak 'Vraag om toestemming'."
                        : "Er staat niet dat deze persoon niets mag weten. Leg dat eerst vast met de knop"
                                + " 'Wat veilig is, is veranderd'.");
    }

    private void refuseTooLittleEffort(List<Attempt> attempts) {
        List<LocalDate> days = attempts.stream().map(Attempt::triedOn).sorted().toList();
        boolean enough = attempts.size() >= settings.leastAttempts()
                && attempts.stream().map(Attempt::channel).distinct().count() >= settings.leastChannels()
                && workingDays(days.get(0), days.get(days.size() - 1)) >= settings.leastWorkingDays();
        if (!enough) {
            throw new InputRejected(
                    "attempts",
                    "Dit is nog niet genoeg. Nodig zijn minstens %d pogingen, op %d manieren, met %d werkdagen ertussen."
                            .formatted(
                                    settings.leastAttempts(), settings.leastChannels(), settings.leastWorkingDays()));
        }
    }

    /** From the first day to the last; the region plays no part in working days. */
    private int workingDays(LocalDate first, LocalDate last) {
        return calendar.between(first, last, DayUnit.WORKING_DAYS, HolidayRegion.MIDDLE, Set.of());
    }

    private boolean hasNewAttempt(NewMissingSignature answers, MissingSignature before) {
        LocalDate asked = before.requestedAt().atZone(clock.getZone()).toLocalDate();
        return answers.attempts().stream()
                .anyMatch(attempt ->
                        attempt.triedOn() != null && attempt.triedOn().isAfter(asked));
    }

    private boolean holds(MissingSignatureGround ground, Signature signature) {
        return ground.holds(signature.outcome(), mayBeInformed(signature));
    }

    private boolean mayBeInformed(Signature signature) {
        return Consents.mayBeInformed(
                families.getCase(signature.consent().caseId()).family(), signature.person());
    }

    private ChildCase caseOf(MissingSignature asked) {
        return families.getCase(caseIdOf(asked.id()));
    }

    /** Newest first. */
    private List<MissingSignature> of(Signature signature) {
        return missing
                .findByConsentIdOrderByOrdinalDesc(signature.consent().id().value())
                .stream()
                .filter(one -> one.isAbout(signature))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
