package nl.ruggensteun.process.consent;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/** Without pressure: whether the parents want to be asked again, or not (R-010, E-03). */
@Component
class DiscussNoConsentTask implements TaskHandler<DiscussNoConsentForm> {

    private static final int LONGEST_REMARK = 2_000;

    private final Timeline timeline;

    DiscussNoConsentTask(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void complete(DiscussNoConsentForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("followUp", form.followUp());
        problems.optionalText("remark", form.remark(), LONGEST_REMARK);
        problems.rejectIfAny();
        timeline.add(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                TimelineKind.NO_CONSENT_DISCUSSED,
                form.remark(),
                submission.userId());
    }
}
