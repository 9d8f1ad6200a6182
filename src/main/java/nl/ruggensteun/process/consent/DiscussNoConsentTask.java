package nl.ruggensteun.process.consent;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Component;

/** Without pressure: whether the parents want to be asked again, or not (R-010, E-03). */
@Component
class DiscussNoConsentTask implements TaskHandler<DiscussNoConsentForm> {

    @Override
    public void complete(DiscussNoConsentForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("followUp", form.followUp());
        problems.rejectIfAny();
    }
}
