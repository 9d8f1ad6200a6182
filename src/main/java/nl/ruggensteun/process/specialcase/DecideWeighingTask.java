package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.disclosure.WeighingId;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.specialcase.DecideWeighingForm.Decision;
import org.springframework.stereotype.Component;

/** A second person decides: never who reported or wrote it. */
@Component
class DecideWeighingTask implements TaskHandler<DecideWeighingForm> {

    private final Weighings weighings;

    DecideWeighingTask(Weighings weighings) {
        this.weighings = weighings;
    }

    @Override
    public void complete(DecideWeighingForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("decision", form.decision());
        problems.rejectIfAny();
        weighings.decide(
                WeighingId.of(submission.variable(Variables.WEIGHING_ID)),
                form.decision() == Decision.APPROVED,
                form.decisionReason(),
                submission.userId());
    }
}
