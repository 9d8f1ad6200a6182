package nl.ruggensteun.process.covenantchildren;

import nl.ruggensteun.covenant.CoveredChildren;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The begeleider decided for this child; what the school may know still follows from the consent alone. */
@Component
class DecideAfterEndTask implements TaskHandler<DecideAfterEndForm> {

    private final CoveredChildren children;

    DecideAfterEndTask(CoveredChildren children) {
        this.children = children;
    }

    @Override
    public void complete(DecideAfterEndForm form, Submission submission) {
        children.decideAfterEnd(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                form.afterEndOutcome(),
                form.childRemark(),
                submission.userId());
    }
}
