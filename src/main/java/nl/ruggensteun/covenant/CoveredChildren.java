package nl.ruggensteun.covenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The children at a school whose covenant begins or ends: about each of them somebody decides, none is forgotten. It is
 * asked anew each time from what is recorded, so that a morning that was missed is caught up.
 */
@Service
@Transactional
public class CoveredChildren {

    private static final int LONGEST = 1000;

    private final Covenants covenants;
    private final CovenantRepository repository;
    private final ChildDecisionRepository decisions;
    private final Families families;
    private final Clock clock;

    CoveredChildren(
            Covenants covenants,
            CovenantRepository repository,
            ChildDecisionRepository decisions,
            Families families,
            Clock clock) {
        this.covenants = covenants;
        this.repository = repository;
        this.decisions = decisions;
        this.families = families;
        this.clock = clock;
    }

    /** Schools where children who were there before take part, as the organisation decided. */
    @Transactional(readOnly = true)
    public List<Brin6> schoolsWithCatchUp() {
        return repository.schoolsWithCatchUp(today()).stream().map(Brin6::new).toList();
    }

    /** Schools with which a covenant ended, whatever came afterwards. */
    @Transactional(readOnly = true)
    public List<Brin6> schoolsThatStopped() {
        return repository.schoolsEndedBefore(today()).stream().map(Brin6::new).toList();
    }

    /**
     * The covenant because of which somebody must decide about this child: it was at the school before, and the
     * organisation wants those children to take part. Whether the school knows of the child is for the caller.
     */
    @Transactional(readOnly = true)
    public boolean needsCatchUp(ChildCase about) {
        return catchUp(about).isPresent();
    }

    /** Whether somebody must decide how it goes on: the covenant is over, none followed, and the child is still there. */
    @Transactional(readOnly = true)
    public boolean needsDecisionAfterEnd(ChildCase about) {
        return ended(about).isPresent();
    }

    /**
     * What the begeleider and the parents decided about a child that was there before.
     *
     * @throws NotAllowed when nobody has to decide that (any more)
     * @throws nl.ruggensteun.problem.InputRejected at {@code catchUpOutcome}, {@code childRemark}
     */
    public void decideCatchUp(CaseId id, CatchUpOutcome outcome, String remark, String by) {
        check("catchUpOutcome", outcome, remark);
        keep(id, catchUp(families.getCase(id)), ChildStep.CATCH_UP, outcome, remark, by);
    }

    /**
     * How it goes on for a child whose school stopped.
     *
     * @throws NotAllowed when nobody has to decide that (any more)
     * @throws nl.ruggensteun.problem.InputRejected at {@code afterEndOutcome}, {@code childRemark}
     */
    public void decideAfterEnd(CaseId id, AfterEndOutcome outcome, String remark, String by) {
        check("afterEndOutcome", outcome, remark);
        keep(id, ended(families.getCase(id)), ChildStep.AFTER_END, outcome, remark, by);
    }

    private static void check(String field, Enum<?> outcome, String remark) {
        Problems problems = new Problems();
        problems.isGiven(field, outcome);
        problems.optionalText("childRemark", remark, LONGEST);
        problems.rejectIfAny();
    }

    private void keep(
            CaseId id, Optional<Covenant> because, ChildStep step, Enum<?> outcome, String remark, String by) {
        CovenantId covenant = because.map(Covenant::id)
                .orElseThrow(() -> new NotAllowed("Over dit kind hoeft u dit niet meer te beslissen."));
        decisions.save(new ChildDecision(id, covenant, step, outcome, remark, today(), by));
    }

    private Optional<Covenant> catchUp(ChildCase about) {
        return about.brin6()
                .flatMap(covenants::latestSigned)
                .filter(covenant -> covenant.stateOn(today()).isInForce())
                .filter(covenant -> covenant.catchUp().orElse(false))
                .filter(covenant -> !beganOn(about).isAfter(covenant.catchUpOn().orElseThrow()))
                .filter(covenant -> isOpen(about, covenant, ChildStep.CATCH_UP));
    }

    private Optional<Covenant> ended(ChildCase about) {
        return about.brin6()
                .flatMap(covenants::latestSigned)
                .filter(covenant -> covenant.stateOn(today()) == CovenantState.ENDED)
                .filter(covenant -> !beganOn(about).isAfter(covenant.lastDay().orElseThrow()))
                .filter(covenant -> isOpen(about, covenant, ChildStep.AFTER_END));
    }

    private boolean isOpen(ChildCase about, Covenant covenant, ChildStep step) {
        return !decisions.existsByCaseIdAndCovenantIdAndStep(
                about.id().value(), covenant.id().value(), step);
    }

    private static LocalDate beganOn(ChildCase about) {
        return about.reopenedOn().orElse(about.openedOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
