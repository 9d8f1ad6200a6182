package nl.ruggensteun.process.ruggensteun;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.ruggensteun.SupportWithoutSchoolForm.NextStep;
import org.springframework.stereotype.Component;

/** Support goes on as before when there is no consent; the begeleider says when to ask again, or that it ends. */
@Component
class SupportWithoutSchoolTask implements TaskHandler<SupportWithoutSchoolForm> {

    private final SupportEnd end;
    private final Consents consents;

    SupportWithoutSchoolTask(SupportEnd end, Consents consents) {
        this.end = end;
        this.consents = consents;
    }

    @Override
    public void complete(SupportWithoutSchoolForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("nextStep", form.nextStep());
        problems.rejectIfAny();
        if (form.nextStep() == NextStep.ASK_AGAIN) {
            consents.allowAskingAgain(CaseId.of(submission.variable(Variables.CASE_ID)));
        }
        if (form.nextStep() == NextStep.ENDED) {
            end.record(form.wholeFamily(), form.endDate(), submission);
        }
    }
}
