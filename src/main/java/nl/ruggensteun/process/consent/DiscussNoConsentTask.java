package nl.ruggensteun.process.consent;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.consent.DiscussNoConsentForm.FollowUp;
import org.springframework.stereotype.Component;

/** Without pressure: whether the parents want to be asked again, or not, or from which day on (R-010, E-03). */
@Component
class DiscussNoConsentTask implements TaskHandler<DiscussNoConsentForm> {

    private final Consents consents;

    DiscussNoConsentTask(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void complete(DiscussNoConsentForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("followUp", form.followUp());
        problems.rejectIfAny();
        if (form.followUp() == FollowUp.ASK_AGAIN) {
            consents.askUnreachableAfterAll(CaseId.of(submission.variable(Variables.CASE_ID)));
        }
        if (form.followUp() == FollowUp.STOP) {
            consents.mayAskAgainFrom(CaseId.of(submission.variable(Variables.CASE_ID)), form.askAgainFrom());
        }
    }
}
