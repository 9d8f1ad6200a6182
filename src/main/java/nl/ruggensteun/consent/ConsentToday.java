package nl.ruggensteun.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Enrolment;
import nl.ruggensteun.family.PersonRef;

/**
 * One consent held against the law and the facts of one day. Valid means: it is not over, it belongs to the child's
 * present enrolment, and everyone who must agree on this day has said yes, or is excused by a decision of two people
 * ({@link ExcusedToday}).
 */
final class ConsentToday {

    private static final DateTimeFormatter DUTCH_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Consent consent;
    private final Child child;
    private final Set<PersonRef> legalSigners;
    private final boolean authorityInDoubt;
    private final Function<Boolean, ExcusedToday> decisions;
    private ExcusedToday excused;

    /** @param decisions about missing signatures; asked for only when an answer is missing, with whether somebody said yes */
    ConsentToday(Consent consent, Child child, LocalDate today, Function<Boolean, ExcusedToday> decisions) {
        this.consent = consent;
        this.child = child;
        this.legalSigners = LegalSigners.of(child, today);
        this.authorityInDoubt = child.isAuthorityInDoubtOn(today);
        this.decisions = decisions;
    }

    /** Why this consent does not count, in Dutch and without names; empty when it is valid. */
    List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        consent.withdrawnOn()
                .ifPresent(on -> obstacles.add("De toestemming is ingetrokken op " + on.format(DUTCH_DATE) + "."));
        consent.endedOn().ifPresent(on -> obstacles.add("De toestemming is gestopt op " + on.format(DUTCH_DATE) + "."));
        if (consent.isOver() && obstacles.isEmpty()) {
            obstacles.add("Er is opnieuw om toestemming gevraagd. Alleen de nieuwe telt.");
        }
        if (!enrolled()) {
            obstacles.add(
                    atThisSchoolAgain()
                            ? "De toestemming is van een eerdere periode. Alleen een nieuwe telt."
                            : "Het kind staat nu niet op de school waarvoor de toestemming is.");
        }
        if (authorityInDoubt) {
            obstacles.add(Consents.AUTHORITY_IN_DOUBT);
        }
        if (legalSigners.isEmpty()) {
            obstacles.add(
                    "Volgens de wet kan nu niemand in dit gezin toestemming geven. Overleg met de kwartiermaker.");
        }
        legalSigners.stream()
                .filter(person -> consent.signatureOf(person).isEmpty())
                .map(this::notAsked)
                .forEach(obstacles::add);
        missing().map(this::missing).forEach(obstacles::add);
        return obstacles;
    }

    ConsentStatus status() {
        if (consent.withdrawnOn().isPresent()) {
            return ConsentStatus.WITHDRAWN;
        }
        if (consent.isOver()) {
            return ConsentStatus.ENDED;
        }
        if (obstacles().isEmpty()) {
            return ConsentStatus.VALID;
        }
        if (required().anyMatch(signature -> signature.outcome() == Outcome.REFUSED)) {
            return ConsentStatus.REFUSED;
        }
        return openQuestions().isEmpty() ? ConsentStatus.UNRESOLVED : ConsentStatus.REQUESTED;
    }

    /** The people who still have to answer, as far as their answer counts today and asking is no danger (E-05). */
    List<Signature> openQuestions() {
        return required()
                .filter(signature -> signature.outcome().isOpen() && mayBeInformed(signature.person()))
                .toList();
    }

    /**
     * It runs, and nobody whose answer counts said no or could not be reached; for the latter two people may decide, or
     * decide again.
     */
    boolean canStillBecomeValid() {
        return !consent.isOver()
                && missing()
                        .noneMatch(signature -> signature.outcome() == Outcome.REFUSED
                                || signature.outcome() == Outcome.NOT_REACHABLE
                                        && !excused().mayCover(signature));
    }

    /** It runs and is not valid, because a decision about a missing signature does not count any more. */
    boolean lostAnExcuse() {
        return !consent.isOver() && missing().anyMatch(signature -> excused().lost(signature));
    }

    /** One of those whom the law asks today said yes. */
    boolean somebodySaidYes() {
        return legalSigners.stream()
                .flatMap(person -> consent.signatureOf(person).stream())
                .anyMatch(signature -> signature.outcome() == Outcome.GIVEN);
    }

    /** The answer of this person counts today, and is not there. */
    boolean isMissing(Signature signature) {
        return required().anyMatch(one -> one.isOf(signature.person())) && signature.outcome() != Outcome.GIVEN;
    }

    /** The law's signers of today, and whoever the organisation asks on top of the law. */
    boolean mayWithdraw(PersonRef person) {
        return legalSigners.contains(person)
                || consent.signatureOf(person)
                        .filter(signature -> !signature.askedByLaw())
                        .isPresent();
    }

    private Stream<Signature> required() {
        return consent.signatures().stream()
                .filter(signature -> !signature.askedByLaw() || legalSigners.contains(signature.person()));
    }

    /** Answers that stand in the way today. */
    private Stream<Signature> missing() {
        return required()
                .filter(signature ->
                        signature.outcome() != Outcome.GIVEN && !excused().covers(signature));
    }

    boolean enrolled() {
        Optional<Enrolment> now = child.enrolment();
        return now.isPresent() && consent.isFor(now.get().id());
    }

    private ExcusedToday excused() {
        if (excused == null) {
            excused = decisions.apply(somebodySaidYes());
        }
        return excused;
    }

    private boolean mayBeInformed(PersonRef person) {
        return Consents.mayBeInformed(child.family(), person);
    }

    /** Nobody is ever told to ask a person who must hear nothing. */
    private String missing(Signature signature) {
        return signature.outcome().isOpen() && !mayBeInformed(signature.person())
                ? signature.label() + " mag niets weten en wordt niet gevraagd. Dit antwoord ontbreekt."
                : signature.label() + ": " + signature.outcome().label() + ".";
    }

    private boolean atThisSchoolAgain() {
        return child.enrolment().map(Enrolment::brin6).equals(Optional.of(consent.brin6()));
    }

    private String notAsked(PersonRef person) {
        if (person.isChild()) {
            return "Het kind moet nu zelf ook ja zeggen en is nog niet gevraagd.";
        }
        String label = child.family().guardians().stream()
                .filter(guardian -> PersonRef.of(guardian.id()).equals(person))
                .map(guardian -> guardian.label())
                .findFirst()
                .orElseThrow();
        return mayBeInformed(person)
                ? label + " heeft nu gezag en is nog niet gevraagd."
                : label + " heeft nu gezag en mag niets weten. Dit antwoord ontbreekt.";
    }
}
