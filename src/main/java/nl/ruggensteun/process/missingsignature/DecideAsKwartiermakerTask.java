package nl.ruggensteun.process.missingsignature;

import nl.ruggensteun.consent.DeciderRole;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import org.springframework.stereotype.Component;

/** The first of the two decides. */
@Component
class DecideAsKwartiermakerTask implements TaskHandler<DecideAsKwartiermakerForm> {

    private final DecisionStep step;

    DecideAsKwartiermakerTask(DecisionStep step) {
        this.step = step;
    }

    @Override
    public void complete(DecideAsKwartiermakerForm form, Submission submission) {
        step.decide(DeciderRole.KWARTIERMAKER, form.decision(), form.reviewOn(), form.decisionReason(), submission);
    }
}
