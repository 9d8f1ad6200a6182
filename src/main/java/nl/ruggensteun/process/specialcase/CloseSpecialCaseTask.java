package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.Guardian;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.ChosenAdult;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** A special case ends with a talk, or with a reason why not. Nobody of the family reads of it, unless that is asked (E-19). */
@Component
class CloseSpecialCaseTask implements TaskHandler<CloseSpecialCaseForm> {

    private final SpecialCases specialCases;
    private final Families families;

    CloseSpecialCaseTask(SpecialCases specialCases, Families families) {
        this.specialCases = specialCases;
        this.families = families;
    }

    @Override
    public void complete(CloseSpecialCaseForm form, Submission submission) {
        SpecialCaseId id = SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID));
        ChildCase childCase = families.getCase(CaseId.of(submission.variable(Variables.CASE_ID)));
        specialCases.askRelease(
                id,
                form.visibility(),
                form.readingParent() == null
                        ? null
                        : ChosenAdult.of(childCase, form.readingParent())
                                .map(Guardian::id)
                                .orElse(null),
                form.whyVisible(),
                submission.userId());
        specialCases.close(id, form.outcome(), form.reason(), form.support(), submission.userId());
    }
}
