package nl.ruggensteun.process.withdrawal;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Who took the consent back knows that it worked, and when and how that was said. */
@Component
class ConfirmWithdrawalTask implements TaskHandler<ConfirmWithdrawalForm> {

    private final Consents consents;

    ConfirmWithdrawalTask(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void complete(ConfirmWithdrawalForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("channel", form.channel());
        problems.rejectIfAny();
        consents.withdrawalConfirmed(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                form.confirmedOn(),
                form.channel(),
                submission.userId());
    }
}
