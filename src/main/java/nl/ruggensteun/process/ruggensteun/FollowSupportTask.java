package nl.ruggensteun.process.ruggensteun;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.ruggensteun.FollowSupportForm.SupportStatus;
import org.springframework.stereotype.Component;

/** The regular question whether the support goes on; its end for the family takes the other children's cases along. */
@Component
class FollowSupportTask implements TaskHandler<FollowSupportForm> {

    private final SupportEnd end;

    FollowSupportTask(SupportEnd end) {
        this.end = end;
    }

    @Override
    public void complete(FollowSupportForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("supportStatus", form.supportStatus());
        problems.rejectIfAny();
        if (form.supportStatus() == SupportStatus.ENDED) {
            end.record(form.wholeFamily(), form.endDate(), submission);
        }
    }
}
