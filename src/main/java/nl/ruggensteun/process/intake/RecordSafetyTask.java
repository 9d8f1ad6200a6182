package nl.ruggensteun.process.intake;

import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Records what is safe, before any message to anyone (E-05). */
@Component
class RecordSafetyTask implements TaskHandler<RecordSafetyForm> {

    private final Families families;

    RecordSafetyTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(RecordSafetyForm form, Submission submission) {
        families.recordSafety(
                FamilyId.of(submission.variable(Variables.FAMILY_ID)), form.toDomain(), form.saferThanBefore());
    }
}
