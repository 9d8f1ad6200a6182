package nl.ruggensteun.process.informschool;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The school has the form, filed it, names contact and achtervang and returns its copy. */
@Component
class ConfirmReceiptTask implements TaskHandler<ConfirmReceiptForm> {

    private final Consents consents;

    ConfirmReceiptTask(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void complete(ConfirmReceiptForm form, Submission submission) {
        consents.confirmedBySchool(
                consents.getCurrent(CaseId.of(submission.variable(Variables.CASE_ID)))
                        .id(),
                form.toDomain(),
                submission.userId());
    }
}
