package nl.ruggensteun.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds off with the school: the shelter chooses how, the school says what it did. */
@Service
@Transactional
public class Closings {

    private static final String TOO_EARLY = "Deze datum ligt voor de start van de begeleiding.";

    private final ClosingRepository closings;
    private final Families families;
    private final Disclosures disclosures;
    private final Clock clock;

    Closings(ClosingRepository closings, Families families, Disclosures disclosures, Clock clock) {
        this.closings = closings;
        this.families = families;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** @param reason needed when closing with the school is not possible; at most 500 characters */
    public void choose(CaseId id, ClosingKind kind, String reason, String by) {
        Problems problems = new Problems();
        problems.isGiven("closing", kind);
        problems.optionalText("reason", reason, 500);
        if (kind == ClosingKind.NOT_POSSIBLE) {
            problems.isGiven("reason", reason);
        }
        problems.addIf(
                kind == ClosingKind.MEETING
                        && families.getCase(id).family().leftOn().isPresent(),
                "closing",
                "Het gezin is weg. Rond af zonder gesprek.");
        problems.rejectIfAny();
        if (!families.getCase(id).isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
        Closing closing = of(id).orElseGet(() -> new Closing(id));
        closing.choose(kind, reason, by);
        closings.save(closing);
    }

    /** @throws NotAllowed when the school may no longer know of the child, or the shelter has not chosen yet */
    public void closedAtSchool(CaseId id, Brin6 school, LocalDate pupilToldOn, LocalDate filedOn, String by) {
        ChildCase childCase = families.getCase(id);
        Problems problems = new Problems();
        LocalDate intake = childCase.family().intakeDate();
        LocalDate today = LocalDate.now(clock);
        problems.pastDay("pupilToldOn", pupilToldOn, intake, today, TOO_EARLY);
        problems.pastDay("filedOn", filedOn, intake, today, TOO_EARLY);
        problems.rejectIfAny();
        if (!disclosures.mayShare(id, school)) {
            throw new NotAllowed("Deze taak is niet meer nodig.");
        }
        of(id).orElseThrow(() -> new NotAllowed("De begeleider heeft nog niet gekozen hoe u afrondt."))
                .closedAtSchool(pupilToldOn, filedOn, by);
    }

    @Transactional(readOnly = true)
    public Optional<Closing> of(CaseId id) {
        return closings.findById(id.value());
    }
}
