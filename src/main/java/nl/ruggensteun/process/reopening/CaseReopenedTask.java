package nl.ruggensteun.process.reopening;

import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import org.springframework.stereotype.Component;

/** Undoes the closing of a case of one's own; the questions about how it went are taken back. */
@Component
class CaseReopenedTask implements TaskHandler<CaseReopenedForm> {

    private final OwnCases ownCases;
    private final Families families;
    private final ReopeningWorkflow workflow;

    CaseReopenedTask(OwnCases ownCases, Families families, ReopeningWorkflow workflow) {
        this.ownCases = ownCases;
        this.families = families;
        this.workflow = workflow;
    }

    @Override
    public void complete(CaseReopenedForm form, Submission submission) {
        ChildCase closed = ownCases.closedOfBegeleider(form.closedCaseId(), submission.userId());
        families.reopenCase(closed.id(), form.reason(), submission.userId());
        workflow.caseReopened(closed.familyId());
        submission.startsAs(closed.id().toString());
        CaseStart.variables(closed).forEach(submission::set);
    }
}
