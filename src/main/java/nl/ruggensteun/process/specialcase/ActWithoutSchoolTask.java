package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.specialcase.ActWithoutSchoolForm.NextStep;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** The school is closed and the child cannot wait (E-13): what was done, and how it goes on. */
@Component
class ActWithoutSchoolTask implements TaskHandler<ActWithoutSchoolForm> {

    private final SpecialCases specialCases;

    ActWithoutSchoolTask(SpecialCases specialCases) {
        this.specialCases = specialCases;
    }

    @Override
    public void complete(ActWithoutSchoolForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("nextStep", form.nextStep());
        problems.rejectIfAny();
        specialCases.actedWithoutSchool(
                SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)),
                form.acted(),
                form.nextStep() == NextStep.WEIGH);
    }
}
