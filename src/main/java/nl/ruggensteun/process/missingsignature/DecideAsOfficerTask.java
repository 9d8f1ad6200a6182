package nl.ruggensteun.process.missingsignature;

import nl.ruggensteun.consent.DeciderRole;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import org.springframework.stereotype.Component;

/** The second of the two decides; with two times yes it counts from this transaction on. */
@Component
class DecideAsOfficerTask implements TaskHandler<DecideAsOfficerForm> {

    private final DecisionStep step;

    DecideAsOfficerTask(DecisionStep step) {
        this.step = step;
    }

    @Override
    public void complete(DecideAsOfficerForm form, Submission submission) {
        step.decide(
                DeciderRole.CHILD_PROTECTION_OFFICER,
                form.decision(),
                form.reviewOn(),
                form.decisionReason(),
                submission);
    }
}
