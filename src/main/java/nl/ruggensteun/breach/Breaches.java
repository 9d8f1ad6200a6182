package nl.ruggensteun.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Channel;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Family;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a breach, and the register of all of them. Stopping the exchange is for who owns the consent. */
@Service
@Transactional
public class Breaches {

    /** In the place of the number of an adult. */
    public static final String CHILD = "CHILD";

    private static final int LONGEST = 1_000;
    private static final String BEFORE_DISCOVERY = "Dit ligt voor de ontdekking van het datalek.";

    private final BreachRepository breaches;
    private final BreachFactRepository facts;
    private final Families families;
    private final BreachTerms terms;
    private final Clock clock;

    Breaches(BreachRepository breaches, BreachFactRepository facts, Families families, BreachTerms terms, Clock clock) {
        this.breaches = breaches;
        this.facts = facts;
        this.families = families;
        this.terms = terms;
        this.clock = clock;
    }

    /** @throws InputRejected at the field that is missing, or lies in the future */
    public BreachId report(NewBreach reported, Optional<CaseId> about, String by) {
        reported.check(clock);
        Breach breach = breaches.save(new Breach(reported, reported.discovered(clock), clock.instant()));
        keep(breach.id(), about, FactKind.WHAT_WAS_SEEN, reported.whatWasSeen(), by);
        keep(breach.id(), about, FactKind.SEEN_BY, reported.seenBy(), by);
        if (reported.alreadyDone() != null) {
            keep(breach.id(), about, FactKind.ALREADY_DONE, reported.alreadyDone(), by);
        }
        return breach.id();
    }

    /**
     * The family is safe, or as safe as can be.
     *
     * @param remark needed unless everything was done
     */
    public void secured(BreachId id, Set<SafetyStep> done, LocalDate day, LocalTime time, String remark, String by) {
        Breach breach = get(id);
        Problems problems = new Problems();
        problems.addIf(done.isEmpty(), "done", "Kruis aan wat klaar is.");
        if (!done.containsAll(Set.of(SafetyStep.values()))) {
            problems.text("remark", remark, LONGEST);
        }
        problems.optionalText("remark", remark, LONGEST);
        Moment moment = new Moment(day, "securedOn", time, "securedAt");
        moment.check(problems, clock, breach.discoveredAt(), BEFORE_DISCOVERY);
        problems.rejectIfAny();
        breach.secured(moment.instant(clock));
        keep(
                id,
                FactKind.SAFETY,
                done.stream().sorted().map(SafetyStep::label).collect(Collectors.joining("; ")) + after(remark),
                by);
    }

    /** Somebody called whoever got it, and asked to delete it. */
    public void called(BreachId id, LocalDate on, String whom, CallResult result, String remark, String by) {
        Problems problems = new Problems();
        problems.text("calledWhom", whom, 200);
        problems.isGiven("result", result);
        problems.optionalText("callRemark", remark, LONGEST);
        checkDay(problems, "calledOn", on, get(id));
        problems.rejectIfAny();
        get(id).called(on);
        keep(id, FactKind.CALLED, whom + ": " + result.label() + after(remark), by);
    }

    /** Whether the authority and the people concerned hear of it, with reasons (AVG 33 and 34). */
    public void assess(BreachId id, Assessment decision) {
        decision.check();
        get(id).assess(decision);
    }

    /**
     * The Autoriteit Persoonsgegevens was told.
     *
     * @param whyLate needed when it was later than the term allows (AVG 33.1)
     */
    public void authorityTold(BreachId id, LocalDate day, LocalTime time, String reference, String whyLate) {
        Breach breach = get(id);
        Problems problems = new Problems();
        problems.optionalText("reference", reference, 40);
        problems.optionalText("delayReason", whyLate, LONGEST);
        Moment moment = new Moment(day, "reportedOn", time, "reportedAt");
        moment.check(problems, clock, breach.discoveredAt(), BEFORE_DISCOVERY);
        problems.rejectIfAny();
        boolean late = moment.instant(clock).isAfter(reportBefore(id));
        problems.addIf(
                late && whyLate == null,
                "delayReason",
                "Dit is later dan de termijn. De wet vraagt de reden. Schrijf die hier op.");
        problems.rejectIfAny();
        breach.authorityTold(moment.instant(clock), reference, late ? whyLate : null);
    }

    /**
     * Those concerned were told, face to face or on the safe way. Nobody tells who must not be informed (safety profile).
     *
     * @param people numbers of adults and {@link #CHILD}; may be empty for a breach without a case
     * @throws InputRejected at {@code toldPeople} or {@code channel}
     */
    public void told(BreachId id, Set<String> people, LocalDate on, Channel channel, String remark, String by) {
        Breach breach = get(id);
        Problems problems = new Problems();
        problems.isGiven("channel", channel);
        checkDay(problems, "toldOn", on, breach);
        Optional<CaseId> about = about(id);
        about.ifPresentOrElse(found -> checkSafe(problems, found, people, channel), () -> {
            problems.addIf(
                    !people.isEmpty(), "toldPeople", "Bij deze melding hoort geen kind. Schrijf hieronder op wie.");
            problems.text("toldRemark", remark, LONGEST);
        });
        problems.optionalText("toldRemark", remark, LONGEST);
        problems.rejectIfAny();
        breach.told(on);
        String who = people.stream().sorted().map(Breaches::labelOf).collect(Collectors.joining(", "));
        keep(id, FactKind.TOLD, (who.isEmpty() ? "" : who + ", ") + channel.label() + after(remark), by);
    }

    /** Telling anybody is not safe or not possible. @param why at most 1,000 characters */
    public void notTold(BreachId id, String why, String by) {
        new Problems().text("toldRemark", why, LONGEST).rejectIfAny();
        get(id).told(null);
        keep(id, FactKind.TOLD, "niet verteld: " + why, by);
    }

    /** @throws NotAllowed while something that was decided or is needed is not done */
    public void close(BreachId id, String learned) {
        new Problems().text("learned", learned, LONGEST).rejectIfAny();
        get(id).close(today(), learned);
    }

    /** An answer to a question of a kwartiermaker, for a breach that is about no case. */
    public void keepExtraAnswer(BreachId id, String question, String answer, String by) {
        keep(id, FactKind.EXTRA, question + ": " + answer, by);
    }

    @Transactional(readOnly = true)
    public Breach get(BreachId id) {
        return breaches.findById(id.value()).orElseThrow(() -> new NotAllowed("Dit datalek is niet bekend."));
    }

    /** The register, newest first. */
    @Transactional(readOnly = true)
    public List<Breach> register() {
        return breaches.findAllByOrderByIdDesc();
    }

    /** What people wrote down, oldest first; empty when the family is erased. */
    @Transactional(readOnly = true)
    public List<BreachFact> factsOf(BreachId id) {
        return facts.findByBreachIdOrderByWrittenAt(id.value());
    }

    /** The breaches about one child, oldest first. */
    @Transactional(readOnly = true)
    public List<Breach> of(CaseId id) {
        return facts.findByCaseIdOrderByWrittenAt(id.value()).stream()
                .map(BreachFact::breach)
                .distinct()
                .map(this::get)
                .toList();
    }

    /** Counted from the report: the family must be safe by then. */
    @Transactional(readOnly = true)
    public Instant safeBefore(BreachId id) {
        return terms.safeBefore(get(id).reportedAt());
    }

    @Transactional(readOnly = true)
    public Instant assessBefore(BreachId id) {
        return terms.assessBefore(get(id).discoveredAt());
    }

    @Transactional(readOnly = true)
    public Instant warnAt(BreachId id) {
        return terms.warnAt(get(id).discoveredAt());
    }

    /** 72 hours after the discovery, on the clock (AVG 33.1). */
    @Transactional(readOnly = true)
    public Instant reportBefore(BreachId id) {
        return terms.reportBefore(get(id).discoveredAt());
    }

    /** Face to face, or the way that nobody else can see; and never to who must not be informed (E-05). */
    private void checkSafe(Problems problems, CaseId about, Set<String> people, Channel channel) {
        problems.addIf(people.isEmpty(), "toldPeople", "Kruis aan wie het nu weet.");
        Family family = families.getCase(about).family();
        boolean safeWay = channel == Channel.IN_PERSON
                || family.safetyProfile()
                        .filter(safety -> safety.safeChannel() == channel)
                        .isPresent();
        problems.addIf(
                channel != null && !safeWay,
                "channel",
                "Dit is niet de veilige manier voor dit gezin. Kijk in het dossier hoe het wel kan.");
        for (String person : people) {
            if (!person.equals(CHILD)) {
                Optional<Guardian> adult = family.guardians().stream()
                        .filter(found -> String.valueOf(found.number()).equals(person))
                        .findFirst();
                problems.addIf(adult.isEmpty(), "toldPeople", "Een van deze nummers staat niet in het dossier.");
                problems.addIf(
                        adult.filter(found -> !family.mayBeInformed(found)).isPresent(),
                        "toldPeople",
                        labelOf(person) + " mag niets weten. Vertel het niet aan deze persoon.");
            }
        }
    }

    private void checkDay(Problems problems, String field, LocalDate day, Breach breach) {
        LocalDate discovered = breach.discoveredAt().atZone(clock.getZone()).toLocalDate();
        problems.pastDay(field, day, discovered, today(), BEFORE_DISCOVERY);
    }

    private Optional<CaseId> about(BreachId id) {
        return factsOf(id).stream().flatMap(fact -> fact.about().stream()).findFirst();
    }

    private void keep(BreachId id, FactKind kind, String text, String by) {
        keep(id, about(id), kind, text, by);
    }

    private void keep(BreachId id, Optional<CaseId> about, FactKind kind, String text, String by) {
        facts.save(new BreachFact(id, about, kind, text, by, clock.instant()));
    }

    private static String labelOf(String person) {
        return person.equals(CHILD) ? "Kind" : "Volwassene " + person;
    }

    private static String after(String remark) {
        return remark == null ? "" : ". " + remark;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
