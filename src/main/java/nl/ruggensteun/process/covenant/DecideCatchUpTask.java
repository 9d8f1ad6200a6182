package nl.ruggensteun.process.covenant;

import nl.ruggensteun.covenant.CovenantId;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;
import org.springframework.stereotype.Component;

/** The organisation decides whether the children who were at the school before take part. */
@Component
class DecideCatchUpTask implements TaskHandler<DecideCatchUpForm> {

    private final Covenants covenants;

    DecideCatchUpTask(Covenants covenants) {
        this.covenants = covenants;
    }

    @Override
    public void complete(DecideCatchUpForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("takePart", form.takePart());
        problems.rejectIfAny();
        covenants.decideCatchUp(
                CovenantId.of(submission.variable(Variables.COVENANT_ID)),
                YesNo.toBoolean(form.takePart()),
                submission.userId());
    }
}
