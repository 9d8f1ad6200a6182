package nl.ruggensteun.process.databreach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** People come first: who called whom, what the family knows, and when it was safe. */
@Component
class BringToSafetyTask implements TaskHandler<BringToSafetyForm> {

    private final Breaches breaches;

    BringToSafetyTask(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void complete(BringToSafetyForm form, Submission submission) {
        breaches.secured(
                BreachId.of(submission.variable(Variables.BREACH_ID)),
                Set.copyOf(Optional.ofNullable(form.done()).orElse(List.of())),
                form.securedOn(),
                form.securedAt(),
                form.remark(),
                submission.userId());
    }
}
