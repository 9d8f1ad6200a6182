package nl.ruggensteun.process.ruggensteun;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.ruggensteun.SupportWithoutSchoolForm.NextStep;
import org.springframework.stereotype.Component;

/** Support goes on as before when there is no consent; the begeleider says when to ask again, or that it ends. */
@Component
class SupportWithoutSchoolTask implements TaskHandler<SupportWithoutSchoolForm> {

    private final SupportEnd end;

    SupportWithoutSchoolTask(SupportEnd end) {
        this.end = end;
    }

    @Override
    public void complete(SupportWithoutSchoolForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("nextStep", form.nextStep());
        problems.rejectIfAny();
        if (form.nextStep() == NextStep.ENDED) {
            end.record(form.wholeFamily(), form.endDate(), submission);
        }
    }
}
