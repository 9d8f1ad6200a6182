package nl.ruggensteun.process.databreach;

import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** A mail cannot be called back, a person can be asked to delete what came with it (E-20). */
@Component
class CallRecipientTask implements TaskHandler<CallRecipientForm> {

    private final Breaches breaches;

    CallRecipientTask(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void complete(CallRecipientForm form, Submission submission) {
        breaches.called(
                BreachId.of(submission.variable(Variables.BREACH_ID)),
                form.calledOn(),
                form.calledWhom(),
                form.result(),
                form.callRemark(),
                submission.userId());
    }
}
