package nl.ruggensteun.process.databreach;

import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The authority was told, in time or with the reason for the delay (AVG 33.1). */
@Component
class ReportToAuthorityTask implements TaskHandler<ReportToAuthorityForm> {

    private final Breaches breaches;

    ReportToAuthorityTask(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void complete(ReportToAuthorityForm form, Submission submission) {
        breaches.authorityTold(
                BreachId.of(submission.variable(Variables.BREACH_ID)),
                form.reportedOn(),
                form.reportedAt(),
                form.reference(),
                form.delayReason());
    }
}
