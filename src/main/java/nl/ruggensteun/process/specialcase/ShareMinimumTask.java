package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** Records the telephone call: what the weighing names, and no more. */
@Component
class ShareMinimumTask implements TaskHandler<ShareMinimumForm> {

    private final SpecialCases specialCases;

    ShareMinimumTask(SpecialCases specialCases) {
        this.specialCases = specialCases;
    }

    @Override
    public void complete(ShareMinimumForm form, Submission submission) {
        specialCases.toldSchool(
                SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)),
                form.toldTo(),
                form.told(),
                form.sharedOn(),
                submission.userId());
    }
}
