package nl.ruggensteun.childtalk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the talks with the child at the shelter and at school. */
@Service
@Transactional
public class ChildTalks {

    private static final String TOO_EARLY = "Deze datum ligt voor de start van de begeleiding.";

    private final ChildTalkRepository talks;
    private final Families families;
    private final Disclosures disclosures;
    private final Clock clock;

    ChildTalks(ChildTalkRepository talks, Families families, Disclosures disclosures, Clock clock) {
        this.talks = talks;
        this.families = families;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * @param childKnows the child knows that its IB-er and teacher know of the support; must be true
     * @param wantsMoreInformation may be missing
     * @param remark at most 2,000 characters; may be missing
     */
    public void heldAtShelter(
            CaseId id, LocalDate heldOn, boolean childKnows, Boolean wantsMoreInformation, String remark, String by) {
        ChildCase childCase = families.getCase(id);
        Problems problems = new Problems();
        problems.pastDay("heldOn", heldOn, childCase.family().intakeDate(), today(), TOO_EARLY);
        problems.addIf(!childKnows, "childKnows", "Vertel het kind eerst wie op school het weet.");
        problems.optionalText("remark", remark, 2_000);
        problems.rejectIfAny();
        if (!childCase.isOpen()) {
            throw new NotAllowed("Deze zaak is al afgerond.");
        }
        talks.save(ChildTalk.atShelter(id, heldOn, wantsMoreInformation, remark, by, clock.instant()));
    }

    /** @throws NotAllowed when the school may no longer know of the child */
    public void heldAtSchool(CaseId id, Brin6 school, SchoolTalk talk, String by) {
        LocalDate intake = families.getCase(id).family().intakeDate();
        Problems problems = new Problems();
        problems.pastDay("heldOn", talk.heldOn(), intake, today(), TOO_EARLY);
        problems.text("trustedAdult", talk.trustedAdult(), 80);
        problems.pastDay("childToldOn", talk.childToldOn(), intake, today(), TOO_EARLY);
        if (talk.sharesFurther()) {
            problems.isGiven("wantsHelpSharing", talk.wantsHelpSharing());
        }
        problems.rejectIfAny();
        if (!disclosures.mayShare(id, school)) {
            throw new NotAllowed("Deze taak is niet meer nodig.");
        }
        talks.save(ChildTalk.atSchool(id, talk, by, clock.instant()));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<ChildTalk> of(CaseId id) {
        return talks.findByCaseIdOrderByRecordedAt(id.value());
    }

    /** Whether shelter and school have both talked with the child since that moment. */
    @Transactional(readOnly = true)
    public boolean bothHeldSince(CaseId id, Instant since) {
        return of(id).stream()
                        .filter(talk -> !talk.recordedAt().isBefore(since))
                        .map(ChildTalk::place)
                        .distinct()
                        .count()
                == TalkPlace.values().length;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
