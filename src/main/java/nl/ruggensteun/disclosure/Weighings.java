package nl.ruggensteun.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, decides and keeps weighings to share without consent. */
@Service
@Transactional
public class Weighings {

    private static final int LONGEST = 1_500;

    private final WeighingRepository weighings;
    private final WeighingNoteRepository notes;
    private final Families families;
    private final Absences absences;
    private final Clock clock;

    Weighings(
            WeighingRepository weighings,
            WeighingNoteRepository notes,
            Families families,
            Absences absences,
            Clock clock) {
        this.weighings = weighings;
        this.notes = notes;
        this.families = families;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * Writes a weighing for the school where the child is now.
     *
     * @param reportedBy who reported the special case; this person cannot decide
     * @throws InputRejected at a question without an answer
     */
    public WeighingId write(CaseId id, UUID specialCase, NewWeighing answers, String reportedBy, String by) {
        answers.check();
        ChildCase childCase = families.getCase(id);
        if (!childCase.isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
        var school = childCase
                .brin6()
                .orElseThrow(() -> new NotAllowed("Dit kind heeft nu geen school. Er valt niets te delen."));
        return weighings
                .save(new Weighing(id, specialCase, school, answers, reportedBy, by, clock.instant()))
                .id();
    }

    /**
     * A second person decides, once. Who acts for a colleague, or acted since it was written, is the same person here.
     *
     * @throws NotAllowed for who reported or wrote it, and when it is decided already
     */
    public void decide(WeighingId id, boolean approved, String reason, String by) {
        Problems problems = new Problems();
        problems.text("decisionReason", reason, LONGEST);
        problems.rejectIfAny();
        Weighing weighing = get(id);
        LocalDate since = LocalDate.ofInstant(weighing.writtenAt(), clock.getZone());
        if (absences.stoodIn(by, weighing.writtenBy(), since) || absences.stoodIn(by, weighing.reportedBy(), since)) {
            throw new NotAllowed("U en wie het meldde of opschreef, vervangen elkaar. Vraag een andere collega.");
        }
        weighing.decide(approved, reason, by, clock.instant());
    }

    /** Adds to a weighing; nothing in it can be changed. */
    public void add(WeighingId id, String field, String text, String by) {
        Problems problems = new Problems();
        problems.text(field, text, LONGEST);
        problems.rejectIfAny();
        notes.save(new WeighingNote(get(id).id(), text, by, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Weighing get(WeighingId id) {
        return weighings.findById(id.value()).orElseThrow(() -> new NotAllowed("Deze afweging is niet bekend."));
    }

    /** Of one special case, oldest first. */
    @Transactional(readOnly = true)
    public List<Weighing> of(UUID specialCase) {
        return weighings.findBySpecialCaseIdOrderByWrittenAt(specialCase);
    }

    /** What was added later, oldest first. */
    @Transactional(readOnly = true)
    public List<WeighingNote> notes(WeighingId id) {
        return notes.findByWeighingIdOrderByWrittenAt(id.value());
    }
}
