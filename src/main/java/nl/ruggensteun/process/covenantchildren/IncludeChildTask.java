package nl.ruggensteun.process.covenantchildren;

import nl.ruggensteun.covenant.CoveredChildren;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The begeleider talked with the parents; asking for consent itself happens in the case of the child. */
@Component
class IncludeChildTask implements TaskHandler<IncludeChildForm> {

    private final CoveredChildren children;

    IncludeChildTask(CoveredChildren children) {
        this.children = children;
    }

    @Override
    public void complete(IncludeChildForm form, Submission submission) {
        children.decideCatchUp(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                form.catchUpOutcome(),
                form.childRemark(),
                submission.userId());
    }
}
