package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** Without consent the parents may tell it themselves; the product shares nothing (T-05). */
@Component
class LetParentsTellTask implements TaskHandler<LetParentsTellForm> {

    private final SpecialCases specialCases;

    LetParentsTellTask(SpecialCases specialCases) {
        this.specialCases = specialCases;
    }

    @Override
    public void complete(LetParentsTellForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("parentsHaveTold", form.parentsHaveTold());
        problems.rejectIfAny();
        specialCases.toldByParents(
                SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)),
                form.parentsHaveTold() == YesNo.YES,
                form.toldOn());
    }
}
