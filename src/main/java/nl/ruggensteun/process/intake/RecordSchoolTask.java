package nl.ruggensteun.process.intake;

import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyReturns;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.ChosenSchool;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Records where one child goes to school; one task per child, since they may go to different schools. */
@Component
class RecordSchoolTask implements TaskHandler<RecordSchoolForm> {

    private final Families families;
    private final FamilyReturns returns;

    RecordSchoolTask(Families families, FamilyReturns returns) {
        this.families = families;
        this.returns = returns;
    }

    @Override
    public void complete(RecordSchoolForm form, Submission submission) {
        ChildId child = ChildId.of(submission.variable(Variables.CHILD_ID));
        if (form.sameSchool()) {
            returns.recordSchoolAsBefore(child, form.groupName(), form.alreadySupported());
            return;
        }
        families.recordSchool(
                child,
                form.schoolSituation(),
                ChosenSchool.of(form.schoolSituation(), form.brin6()),
                form.groupName(),
                form.since(),
                form.alreadySupported());
    }
}
