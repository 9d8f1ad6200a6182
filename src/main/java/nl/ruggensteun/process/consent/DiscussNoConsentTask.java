package nl.ruggensteun.process.consent;

import nl.ruggensteun.consent.AskingAgain;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.consent.DiscussNoConsentForm.FollowUp;
import org.springframework.stereotype.Component;

/** Without pressure, at most twice about a no: whether the parents want to be asked again, or from which day on (E-03). */
@Component
class DiscussNoConsentTask implements TaskHandler<DiscussNoConsentForm> {

    private final AskingAgain askingAgain;

    DiscussNoConsentTask(AskingAgain askingAgain) {
        this.askingAgain = askingAgain;
    }

    @Override
    public void complete(DiscussNoConsentForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("followUp", form.followUp());
        problems.rejectIfAny();
        askingAgain.discussed(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                form.followUp() == FollowUp.ASK_AGAIN,
                form.askAgainFrom());
    }
}
