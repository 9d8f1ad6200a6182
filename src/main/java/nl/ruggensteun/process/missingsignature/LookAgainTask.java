package nl.ruggensteun.process.missingsignature;

import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** In time before a decision ends: two people decide anew, the person is asked after all, or it ends by itself. */
@Component
class LookAgainTask implements TaskHandler<LookAgainForm> {

    private final MissingSignatures missing;

    LookAgainTask(MissingSignatures missing) {
        this.missing = missing;
    }

    @Override
    public void complete(LookAgainForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("followUp", form.followUp());
        problems.rejectIfAny();
        var id = MissingSignatureId.of(submission.variable(Variables.MISSING_SIGNATURE_ID));
        switch (form.followUp()) {
            case NEW_DECISION -> {
                var asked = missing.renew(id, form.toDomain(), submission.userId());
                submission.set(Variables.MISSING_SIGNATURE_ID, asked.toString());
            }
            case ASK_PERSON -> missing.askPerson(id);
            case LET_LAPSE -> {
                // Nothing to do: on its day it stops counting by itself.
            }
        }
    }
}
