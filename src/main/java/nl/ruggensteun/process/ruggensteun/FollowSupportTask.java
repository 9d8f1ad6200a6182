package nl.ruggensteun.process.ruggensteun;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.ruggensteun.FollowSupportForm.Scope;
import nl.ruggensteun.process.ruggensteun.FollowSupportForm.SupportStatus;
import org.springframework.stereotype.Component;

/** The regular question whether the support goes on; its end for the family takes the other children's cases along. */
@Component
class FollowSupportTask implements TaskHandler<FollowSupportForm> {

    private final Families families;
    private final RuggensteunWorkflow workflow;

    FollowSupportTask(Families families, RuggensteunWorkflow workflow) {
        this.families = families;
        this.workflow = workflow;
    }

    @Override
    public void complete(FollowSupportForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("supportStatus", form.supportStatus());
        problems.addIf(
                form.supportStatus() == SupportStatus.ENDED && form.wholeFamily() == null,
                "wholeFamily",
                "Kies of de begeleiding stopt voor het hele gezin of alleen voor dit kind.");
        problems.rejectIfAny();
        if (form.supportStatus() == SupportStatus.CONTINUES) {
            return;
        }
        CaseId thisCase = CaseId.of(submission.variable(Variables.CASE_ID));
        if (form.wholeFamily() == Scope.FAMILY) {
            FamilyId family = FamilyId.of(submission.variable(Variables.FAMILY_ID));
            families.endSupport(family, form.endDate(), submission.userId());
            workflow.familySupportEnded(family, thisCase);
        } else {
            families.endSupport(thisCase, form.endDate(), submission.userId());
        }
    }
}
