package nl.ruggensteun.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ruggensteun.family.CaseChanged;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Enrolment;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks, records and judges consent, per child and school. Whether something may be shared is for {@code disclosure}:
 * it asks more than consent alone.
 */
@Service
@Transactional
public class Consents {

    static final String AUTHORITY_IN_DOUBT = "Er is twijfel over wie gezag heeft. Een kwartiermaker beslist dat eerst.";

    private static final String BEFORE_REQUEST = "Deze datum ligt voor de vraag om toestemming.";

    private final ConsentRepository consents;
    private final SignatureRepository signatures;
    private final MissingSignatureRepository missing;
    private final MissingSignatureSettings settings;
    private final Families families;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            SignatureRepository signatures,
            MissingSignatureRepository missing,
            MissingSignatureSettings settings,
            Families families,
            Schools schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.signatures = signatures;
        this.missing = missing;
        this.settings = settings;
        this.families = families;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /** Every adult of the family and the child itself: the rows that the table of required signers judges. */
    @Transactional(readOnly = true)
    public List<Signer> candidates(CaseId id) {
        Child child = families.getCase(id).child();
        Family family = child.family();
        int age = child.ageOn(today());
        List<Guardian> withAuthority = child.guardiansWithAuthorityOn(today());
        List<Signer> candidates = new ArrayList<>();
        for (Guardian adult : family.guardians()) {
            boolean hasAuthority =
                    withAuthority.stream().anyMatch(other -> other.id().equals(adult.id()));
            candidates.add(new Signer(
                    PersonRef.of(adult.id()),
                    adult.label(),
                    SignerRole.of(adult.kind()),
                    hasAuthority,
                    age,
                    child.canDecide(),
                    family.mayBeInformed(adult)));
        }
        candidates.add(
                new Signer(PersonRef.of(child.id()), "Kind", SignerRole.CHILD, false, age, child.canDecide(), true));
        return candidates;
    }

    /**
     * Asks consent for the school where the child is now, once it is certain who has gezag (E-16): whoever must sign and was not asked yet is added to the
     * consent that runs, so that nobody answers twice when a parent with gezag appears or the child turns twelve.
     * Where there is none, or somebody said no or could not be reached, a new one begins as in {@link #open}; not where
     * two people decide about that missing signature.
     *
     * @param signers at least those whom the law asks ({@link LegalSigners})
     * @return the consent to be answered; every question of it may have an answer already
     */
    public ConsentId ask(CaseId id, Brin6 school, List<RequiredSigner> signers, LocalDate on) {
        ChildCase childCase = families.getCase(id);
        Enrolment enrolment = readyToAsk(childCase, school);
        Optional<Consent> running = current(id, school)
                .filter(consent ->
                        consent.isFor(enrolment.id()) && today(consent).canStillBecomeValid());
        if (running.isEmpty()) {
            return open(id, school, signers, on);
        }
        askMissing(running.get(), childCase, signers);
        return running.get().id();
    }

    /**
     * Whether somebody said no or took the yes back for the school where the child is now. Then nobody is asked again
     * until the family wants it ({@link AskingAgain}).
     */
    @Transactional(readOnly = true)
    public boolean isStopped(CaseId id) {
        ChildCase childCase = families.getCase(id);
        return childCase
                .child()
                .enrolment()
                .flatMap(enrolment -> current(id, enrolment.brin6()).filter(consent -> consent.isFor(enrolment.id())))
                .filter(consent -> !consent.mayAskAgain())
                .map(consent -> today(consent).status())
                .filter(status -> status == ConsentStatus.WITHDRAWN || status == ConsentStatus.REFUSED)
                .isPresent();
    }

    /**
     * Whether somebody must agree today whom the consent that runs did not ask: a parent who got gezag, or a child that
     * turned 12 or 16. False without a school, where no consent was asked, and where it is over or stopped.
     */
    @Transactional(readOnly = true)
    public boolean lacksSomebody(CaseId id) {
        Child child = families.getCase(id).child();
        return child.enrolment()
                .flatMap(enrolment -> current(id, enrolment.brin6()))
                .filter(consent -> !consent.isOver() && !isStopped(id))
                .filter(consent -> LegalSigners.of(child, today()).stream()
                        .anyMatch(person -> consent.signatureOf(person).isEmpty()))
                .isPresent();
    }

    /**
     * The open cases in which time alone left the consent without somebody who must agree today, or without a decision
     * about a missing signature that counted. Time adds nobody but a child on its birthday: gezag begins on the day it is
     * recorded or before.
     */
    @Transactional(readOnly = true)
    public List<CaseId> endedByTime() {
        Stream<CaseId> oldEnough =
                families.openCasesBornBetween(LocalDate.EPOCH, today().minusYears(Child.AGE_TO_DECIDE)).stream()
                        .map(ChildCase::id);
        Stream<CaseId> excused = missing.cases().stream().map(CaseId::new).filter(id -> families.getCase(id)
                .isOpen());
        return Stream.concat(oldEnough, excused)
                .distinct()
                .filter(id -> lacksSomebody(id) || lostAnExcuse(id))
                .toList();
    }

    /** The family wants to be asked once more. What was refused or withdrawn stays so: a new consent has to be asked. */
    public void allowAskingAgain(CaseId id) {
        if (isStopped(id)) {
            atPresentSchool(id).ifPresent(Consent::allowAskingAgain);
        }
        askUnreachableAfterAll(id);
    }

    /**
     * Whoever could not be reached is asked once more within the consent that runs, where a decision about the missing
     * signature was asked or taken: from now on that decision counts no more. Somebody who must hear nothing is not
     * asked (E-05).
     */
    public void askUnreachableAfterAll(CaseId id) {
        atPresentSchool(id).filter(consent -> !consent.isOver()).ifPresent(consent -> {
            Family family = families.getCase(id).family();
            List<MissingSignature> asked =
                    missing.findByConsentIdOrderByOrdinalDesc(consent.id().value());
            consent.signatures().stream()
                    .filter(signature -> signature.outcome() == Outcome.NOT_REACHABLE)
                    .filter(signature -> mayBeInformed(family, signature.person()))
                    .filter(signature -> asked.stream().anyMatch(one -> one.isAbout(signature)))
                    .forEach(signature -> {
                        signature.askAfterAll();
                        asked.stream().filter(one -> one.isAbout(signature)).forEach(one -> one.overtaken(today()));
                    });
            events.publishEvent(new CaseChanged(id));
        });
    }

    /** The question is open, but asking it is a danger now (E-05). */
    @Transactional(readOnly = true)
    public boolean mustNotBeAsked(SignatureId id) {
        Signature signature = getSignature(id);
        return signature.outcome().isOpen()
                && !mayBeInformed(families.getCase(signature.consent().caseId()).family(), signature.person());
    }

    /** Whether the consent that runs is not valid because a decision about a missing signature stopped counting. */
    @Transactional(readOnly = true)
    boolean lostAnExcuse(CaseId id) {
        return atPresentSchool(id)
                .filter(consent -> today(consent).lostAnExcuse())
                .isPresent();
    }

    /**
     * Asks consent for the school where the child is now. An earlier consent for that school stops counting, whatever
     * its state; signatures from before its withdrawal or end, or from before the case was reopened, do not count either.
     *
     * @param signers at least those whom the law asks ({@link LegalSigners})
     * @throws NotAllowed when a signer is missing, before the safety profile is there, for another school, or after the
     *     last talk about a no (E-03)
     */
    public ConsentId open(CaseId id, Brin6 school, List<RequiredSigner> signers, LocalDate on) {
        ChildCase childCase = families.getCase(id);
        Enrolment enrolment = readyToAsk(childCase, school);
        refuseWrongSigners(childCase, signers);
        int talks = current(id, school)
                .filter(earlier -> earlier.isFor(enrolment.id()))
                .map(this::talksAboutNo)
                .orElse(0);
        if (talks >= AskingAgain.MOST_TALKS) {
            throw new NotAllowed(
                    "Er is %d keer over het nee gepraat. Vraag pas opnieuw op een dag die de ouders kiezen."
                            .formatted(AskingAgain.MOST_TALKS));
        }
        Consent consent = new Consent(
                id, school, enrolment.id(), on, clock.instant(), supersedeEarlier(childCase, school), talks);
        askMissing(consent, childCase, signers);
        return consents.save(consent).id();
    }

    /**
     * Records what one person answered.
     *
     * <p>Someone who must not be informed (safety profile) can only be recorded as not reachable: asking this person
     * is itself a danger. The signature stays required by law, so the consent does not become valid unless two people
     * decide so ({@link MissingSignatures}).
     */
    public void answer(SignatureId id, Answer answer, String by) {
        Signature signature = getSignature(id);
        Consent consent = signature.consent();
        ChildCase childCase = families.getCase(consent.caseId());
        answer.check(
                today(),
                consent.signaturesFrom(),
                mayBeInformed(childCase.family(), signature.person()),
                needsInterpreter(childCase.family(), signature));
        refuseClosed(childCase);
        consent.refuseWhenOver();
        boolean wasValid = isValid(consent.caseId(), consent.brin6());
        signature.answer(answer, by);
        if (!wasValid && isValid(consent.caseId(), consent.brin6())) {
            events.publishEvent(new ConsentGiven(consent.caseId(), consent.brin6()));
        }
    }

    /**
     * What is judged about this consent from here on holds until the transaction ends: an answer, a withdrawal and a step
     * towards the school wait for each other. Ask this before anything else about the consent.
     */
    public void hold(CaseId id, Brin6 school) {
        consents.lockByCurrentKey(Consent.currentKey(id, school));
    }

    /** Valid today for the school where the child is today, whichever that is; false without a school. */
    @Transactional(readOnly = true)
    public boolean isValid(CaseId id) {
        return families.getCase(id)
                .brin6()
                .filter(school -> isValid(id, school))
                .isPresent();
    }

    /** Valid today, by the law of today, for the school where the child is today. */
    @Transactional(readOnly = true)
    public boolean isValid(CaseId id, Brin6 school) {
        return obstacles(id, school).isEmpty();
    }

    /** Why there is no valid consent, in Dutch without names; empty when there is. */
    @Transactional(readOnly = true)
    public List<String> obstacles(CaseId id, Brin6 school) {
        return current(id, school)
                .map(consent -> today(consent).obstacles())
                .orElseGet(() -> List.of("Er is nog geen toestemming gevraagd voor deze school."));
    }

    /** The questions of this consent that still wait for an answer that counts today. */
    @Transactional(readOnly = true)
    public List<Signature> openQuestions(ConsentId id) {
        return today(get(id)).openQuestions();
    }

    /** Whether one of the open questions is for somebody who needs an interpreter (E-17). */
    @Transactional(readOnly = true)
    public boolean needsInterpreter(ConsentId id) {
        Family family = families.getCase(get(id).caseId()).family();
        return openQuestions(id).stream().anyMatch(signature -> needsInterpreter(family, signature));
    }

    /** The child of such a family goes to school here, and answers for itself. */
    private static boolean needsInterpreter(Family family, Signature signature) {
        return family.interpreterNeeded() && !signature.person().isChild();
    }

    @Transactional(readOnly = true)
    public ConsentStatus status(ConsentId id) {
        return today(get(id)).status();
    }

    /**
     * Takes the consent back. One of the people who must agree today is enough. From 16 the child decides
     * alone, so a parent cannot take back what the child gave.
     *
     * <p>It waits for whoever is busy with this consent, so that it never fails because of somebody else.
     */
    public void withdraw(CaseId id, Brin6 school, PersonRef by, LocalDate on, String recordedBy) {
        Consent consent = consents.lockByCurrentKey(Consent.currentKey(id, school))
                .orElseThrow(() -> new NotAllowed("Er is geen toestemming voor deze school."));
        if (consent.isOver()) {
            throw new NotAllowed("Deze toestemming is al ingetrokken of gestopt. U hoeft niets meer te doen.");
        }
        refuseOutside("withdrawnOn", on, consent.requestedOn(), BEFORE_REQUEST);
        if (!today(consent).mayWithdraw(by)) {
            throw new NotAllowed("Deze persoon beslist nu niet over de toestemming.");
        }
        consent.withdraw(by, on, recordedBy, clock.instant());
        events.publishEvent(new CaseChanged(id));
    }

    /** Who took the consent back was told that it worked. */
    public void withdrawalConfirmed(CaseId id, LocalDate on, Channel channel, String by) {
        Consent consent = of(id).stream()
                .filter(found -> found.withdrawnOn().isPresent())
                .findFirst()
                .orElseThrow(() -> new NotAllowed("Er is geen toestemming ingetrokken."));
        refuseOutside(
                "confirmedOn",
                on,
                consent.withdrawnOn().orElseThrow(),
                "Deze datum ligt voor de dag waarop de toestemming is ingetrokken.");
        consent.withdrawalConfirmed(on, channel, by);
    }

    /** The exchange with this school is over. Without a consent nothing happens. */
    public void end(CaseId id, Brin6 school, LocalDate on) {
        current(id, school).ifPresent(consent -> {
            consent.end(on);
            events.publishEvent(new CaseChanged(id));
        });
    }

    /** The school has the form, names who can be reached, and has sent the copy back. */
    public void confirmedBySchool(ConsentId id, SchoolConfirmation confirmation, String by) {
        Consent consent = getValid(id);
        Problems problems = new Problems();
        problems.pastDay("filedOn", confirmation.filedOn(), consent.requestedOn(), today(), BEFORE_REQUEST);
        problems.pastDay(
                "copyReturnedOn", confirmation.copyReturnedOn(), consent.requestedOn(), today(), BEFORE_REQUEST);
        problems.rejectIfAny();
        schools.nameContacts(
                consent.brin6(), confirmation.contact(), confirmation.backup(), confirmation.whoContacts());
        consent.confirmedBySchool(confirmation.filedOn(), confirmation.copyReturnedOn(), by);
    }

    /** The form is in the family's file. */
    public void filedAtShelter(ConsentId id, LocalDate on, String by) {
        Consent consent = get(id);
        refuseOutside("filedOn", on, consent.signaturesFrom(), "Deze datum ligt voor de intake.");
        consent.filedAtShelter(on, by);
    }

    /** The school told the parents that it works with the shelter, and about the three moments. */
    public void parentsToldBySchool(ConsentId id, LocalDate on) {
        Consent consent = getValid(id);
        refuseOutside("toldOn", on, consent.requestedOn(), BEFORE_REQUEST);
        consent.parentsToldBySchool(on);
    }

    /** The consent that counts, or would count, for the child's present school; else the newest of the case. */
    @Transactional(readOnly = true)
    public Optional<Consent> current(CaseId id) {
        return families.findCase(id)
                .flatMap(ChildCase::brin6)
                .flatMap(school -> current(id, school))
                .or(() -> of(id).stream().findFirst());
    }

    /** @throws NotAllowed when nobody was asked yet */
    @Transactional(readOnly = true)
    public Consent getCurrent(CaseId id) {
        return current(id).orElseThrow(() -> new NotAllowed("Er is nog geen toestemming gevraagd voor dit kind."));
    }

    /** Every consent of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<Consent> of(CaseId id) {
        return consents.findByCaseIdOrderByRequestedAtDesc(id.value());
    }

    @Transactional(readOnly = true)
    public Consent get(ConsentId id) {
        return consents.findById(id.value()).orElseThrow(() -> new NotAllowed("Deze toestemming is niet bekend."));
    }

    @Transactional(readOnly = true)
    public Signature getSignature(SignatureId id) {
        return signatures.findById(id.value()).orElseThrow(() -> new NotAllowed("Deze vraag is niet bekend."));
    }

    Optional<Consent> atPresentSchool(CaseId id) {
        return families.getCase(id).brin6().flatMap(school -> current(id, school));
    }

    private Optional<Consent> current(CaseId id, Brin6 school) {
        return consents.findByCurrentKey(Consent.currentKey(id, school));
    }

    ConsentToday today(Consent consent) {
        Child child = families.getCase(consent.caseId()).child();
        return new ConsentToday(
                consent,
                child,
                today(),
                somebodySaidYes -> new ExcusedToday(
                        child,
                        today(),
                        clock.getZone(),
                        somebodySaidYes,
                        missing.findByConsentIdOrderByOrdinalDesc(consent.id().value()),
                        settings.allowed()));
    }

    private Enrolment readyToAsk(ChildCase childCase, Brin6 school) {
        refuseClosed(childCase);
        if (childCase.family().safetyProfile().isEmpty()) {
            throw new NotAllowed("Leg eerst vast wat veilig is voor dit gezin.");
        }
        if (childCase.child().isAuthorityInDoubtOn(today())) {
            throw new NotAllowed(AUTHORITY_IN_DOUBT);
        }
        return childCase
                .child()
                .enrolment()
                .filter(enrolment -> enrolment.brin6().equals(school))
                .orElseThrow(() -> new NotAllowed("Het kind staat nu niet op deze school."));
    }

    private void askMissing(Consent consent, ChildCase childCase, List<RequiredSigner> signers) {
        refuseWrongSigners(childCase, signers);
        Set<PersonRef> lawful = LegalSigners.of(childCase.child(), today());
        Map<PersonRef, String> labels = labels(childCase.id());
        for (RequiredSigner signer : signers) {
            PersonRef person = signer.person();
            if (consent.signatureOf(person).isEmpty()) {
                consent.ask(signer, labels.get(person), lawful.contains(person));
            }
        }
    }

    private void refuseWrongSigners(ChildCase childCase, List<RequiredSigner> signers) {
        Set<PersonRef> lawful = LegalSigners.of(childCase.child(), today());
        if (lawful.isEmpty()) {
            throw new NotAllowed("Volgens de wet kan nu niemand in dit gezin toestemming geven.");
        }
        if (!signers.stream().map(RequiredSigner::person).toList().containsAll(lawful)) {
            throw new NotAllowed("De tabel 'wie moet tekenen' vraagt minder mensen dan de wet. "
                    + "Vraag de kwartiermaker om de tabel te herstellen.");
        }
        Set<PersonRef> known = labels(childCase.id()).keySet();
        if (!signers.stream().map(RequiredSigner::person).allMatch(known::contains)) {
            throw new NotAllowed("Iemand die moet tekenen hoort niet bij dit gezin.");
        }
    }

    /**
     * Nothing from before a withdrawal, an end, or the day on which the child left this school, ever counts again.
     *
     * @return the first day on which a signature counts for the next consent
     */
    private LocalDate supersedeEarlier(ChildCase childCase, Brin6 school) {
        Optional<Consent> earlier = current(childCase.id(), school);
        if (earlier.isPresent()) {
            earlier.get().supersede();
            consents.saveAndFlush(earlier.get());
            events.publishEvent(new CaseChanged(childCase.id()));
        }
        return Stream.of(
                        Optional.of(childCase.family().intakeDate()),
                        earlier.map(Consent::signaturesFrom),
                        earlier.flatMap(Consent::overSince),
                        childCase.child().lastLeft(school),
                        childCase.reopenedOn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Consent getValid(ConsentId id) {
        Consent consent = get(id);
        if (!today(consent).obstacles().isEmpty()
                || !families.getCase(consent.caseId()).isOpen()) {
            throw new NotAllowed("Er is nu geen geldige toestemming voor dit kind.");
        }
        return consent;
    }

    private Map<PersonRef, String> labels(CaseId id) {
        Map<PersonRef, String> labels = new LinkedHashMap<>();
        candidates(id).forEach(candidate -> labels.put(candidate.person(), candidate.label()));
        return labels;
    }

    /** How often was talked about the no that stands today; 0 when nobody says no, or the family wants to be asked. */
    int talksAboutNo(Consent consent) {
        return consent.mayAskAgain() || today(consent).status() != ConsentStatus.REFUSED ? 0 : consent.talksAboutNo();
    }

    /** The child always may; an adult unless the safety profile says otherwise. */
    static boolean mayBeInformed(Family family, PersonRef person) {
        return family.guardians().stream()
                .filter(adult -> PersonRef.of(adult.id()).equals(person))
                .allMatch(family::mayBeInformed);
    }

    private static void refuseClosed(ChildCase childCase) {
        if (!childCase.isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
    }

    /** @throws InputRejected unless {@code date} lies from {@code earliest} to today */
    private void refuseOutside(String field, LocalDate date, LocalDate earliest, String tooEarly) {
        new Problems().pastDay(field, date, earliest, today(), tooEarly).rejectIfAny();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
