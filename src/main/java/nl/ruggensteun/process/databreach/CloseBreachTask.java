package nl.ruggensteun.process.databreach;

import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** A breach ends with what we learn, and stays in the register. */
@Component
class CloseBreachTask implements TaskHandler<CloseBreachForm> {

    private final Breaches breaches;

    CloseBreachTask(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void complete(CloseBreachForm form, Submission submission) {
        breaches.close(BreachId.of(submission.variable(Variables.BREACH_ID)), form.learned());
    }
}
