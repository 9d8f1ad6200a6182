package nl.ruggensteun.consent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.GuardianId;
import nl.ruggensteun.family.PersonRef;

/**
 * Whose missing answer does not stand in the way on one day, because two people decided so (E-04, E-05) and everything
 * they decided on still holds. Nothing of it is stored: an answer, a change of gezag or safety, and the day to look again
 * each count at once.
 *
 * <p>Never excused: the child, and everybody. Somebody whom the law asks must have said yes (Wmo 5.3.3).
 */
final class ExcusedToday {

    private final Child child;
    private final LocalDate today;
    private final ZoneId zone;
    private final Set<PersonRef> legalSigners;
    private final boolean somebodySaidYes;
    private final List<MissingSignature> asked;
    private final Set<MissingSignatureGround> allowed;

    /**
     * @param somebodySaidYes one of those whom the law asks that day
     * @param asked about this consent, the newest first
     */
    ExcusedToday(
            Child child,
            LocalDate today,
            ZoneId zone,
            boolean somebodySaidYes,
            List<MissingSignature> asked,
            Set<MissingSignatureGround> allowed) {
        this.child = child;
        this.today = today;
        this.zone = zone;
        this.legalSigners = LegalSigners.of(child, today);
        this.somebodySaidYes = somebodySaidYes;
        this.asked = asked;
        this.allowed = allowed;
    }

    boolean covers(Signature signature) {
        return somebodySaidYes
                && !signature.person().isChild()
                && newestSettled(signature)
                        .filter(decided -> countsFor(decided, signature))
                        .isPresent();
    }

    /** A decision is asked, counts, or counted and may be taken again: nobody begins anew meanwhile. */
    boolean mayCover(Signature signature) {
        return asked.stream()
                .filter(one -> one.isAbout(signature))
                .findFirst()
                .filter(MissingSignature::isAlive)
                .isPresent();
    }

    /** Two people once decided so, and it does not count today. */
    boolean lost(Signature signature) {
        return asked.stream().anyMatch(one -> one.isAbout(signature) && one.isApproved()) && !covers(signature);
    }

    private Optional<MissingSignature> newestSettled(Signature signature) {
        return asked.stream()
                .filter(one -> one.isAbout(signature) && one.isSettled())
                .findFirst();
    }

    private boolean countsFor(MissingSignature decided, Signature signature) {
        return decided.isAlive()
                && decided.reviewOn().filter(today::isBefore).isPresent()
                && allowed.contains(decided.ground())
                && decided.ground()
                        .holds(signature.outcome(), Consents.mayBeInformed(child.family(), signature.person()))
                && hasTheSameAuthorityAsThen(decided, signature.person());
    }

    /** Gezag that ended and came back is another matter than the one two people looked at. */
    private boolean hasTheSameAuthorityAsThen(MissingSignature decided, PersonRef person) {
        return !legalSigners.contains(person)
                || decided.approvedAt()
                        .map(moment -> moment.atZone(zone).toLocalDate())
                        .filter(then -> child.sameAuthorityOn(new GuardianId(person.id()), then, today))
                        .isPresent();
    }
}
