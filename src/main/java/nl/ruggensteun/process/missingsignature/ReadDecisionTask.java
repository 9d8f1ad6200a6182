package nl.ruggensteun.process.missingsignature;

import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The begeleider knows what was decided, and adds how to go on; the decision itself stays as it is. */
@Component
class ReadDecisionTask implements TaskHandler<ReadDecisionForm> {

    private final MissingSignatures missing;

    ReadDecisionTask(MissingSignatures missing) {
        this.missing = missing;
    }

    @Override
    public void complete(ReadDecisionForm form, Submission submission) {
        missing.add(
                MissingSignatureId.of(submission.variable(Variables.MISSING_SIGNATURE_ID)),
                "howToGoOn",
                form.howToGoOn(),
                submission.userId());
    }
}
