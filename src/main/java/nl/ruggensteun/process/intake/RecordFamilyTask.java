package nl.ruggensteun.process.intake;

import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Records the adults, the children and who has gezag over whom. */
@Component
class RecordFamilyTask implements TaskHandler<RecordFamilyForm> {

    private final Families families;

    RecordFamilyTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(RecordFamilyForm form, Submission submission) {
        families.recordPeople(
                FamilyId.of(submission.variable(Variables.FAMILY_ID)),
                form.newGuardians(),
                form.newChildren(),
                submission.userId());
    }
}
