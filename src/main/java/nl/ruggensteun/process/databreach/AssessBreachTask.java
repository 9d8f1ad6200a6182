package nl.ruggensteun.process.databreach;

import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The data protection officer decides who hears of it, with reasons. */
@Component
class AssessBreachTask implements TaskHandler<AssessBreachForm> {

    private final Breaches breaches;

    AssessBreachTask(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void complete(AssessBreachForm form, Submission submission) {
        breaches.assess(BreachId.of(submission.variable(Variables.BREACH_ID)), form.toDomain());
    }
}
