package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** A special case ends with a talk, or with a reason why not. */
@Component
class CloseSpecialCaseTask implements TaskHandler<CloseSpecialCaseForm> {

    private final SpecialCases specialCases;

    CloseSpecialCaseTask(SpecialCases specialCases) {
        this.specialCases = specialCases;
    }

    @Override
    public void complete(CloseSpecialCaseForm form, Submission submission) {
        specialCases.close(
                SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)),
                form.outcome(),
                form.reason(),
                form.support(),
                submission.userId());
    }
}
