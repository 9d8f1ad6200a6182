package nl.ruggensteun.process.childcorrection;

import static nl.ruggensteun.process.childcorrection.ChildCorrectedForm.given;

import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.process.YesNo;
import org.springframework.stereotype.Component;

/** Corrects what was recorded about a child; tasks that are open carry the right name at once. */
@Component
class ChildCorrectedTask implements TaskHandler<ChildCorrectedForm> {

    private final OwnCases ownCases;
    private final Families families;
    private final ChildCorrectionWorkflow workflow;

    ChildCorrectedTask(OwnCases ownCases, Families families, ChildCorrectionWorkflow workflow) {
        this.ownCases = ownCases;
        this.families = families;
        this.workflow = workflow;
    }

    @Override
    public void complete(ChildCorrectedForm form, Submission submission) {
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        if (form.isEmpty()) {
            throw new InputRejected("firstName", "Vul in wat anders moet. Nu is alles leeg.");
        }
        families.correctChild(childCase.childId(), given(form.firstName()), given(form.lastName()), form.birthDate());
        if (form.childCanDecide() != null) {
            families.judgeCanDecide(
                    childCase.childId(), form.childCanDecide() == YesNo.YES, form.reason(), submission.userId());
        }
        workflow.nameCorrected(childCase);
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
    }
}
