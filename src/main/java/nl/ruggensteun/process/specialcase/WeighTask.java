package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** The weighing of one person, as a record. */
@Component
class WeighTask implements TaskHandler<WeighForm> {

    private final SpecialCases specialCases;

    WeighTask(SpecialCases specialCases) {
        this.specialCases = specialCases;
    }

    @Override
    public void complete(WeighForm form, Submission submission) {
        var weighing = specialCases.weigh(
                SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)), form.toDomain(), submission.userId());
        submission.set(Variables.WEIGHING_ID, weighing.toString());
    }
}
