package nl.ruggensteun.process.intake;

import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.SchoolSituation;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** Records where one child goes to school; one task per child, since they may go to different schools. */
@Component
class RecordSchoolTask implements TaskHandler<RecordSchoolForm> {

    private final Families families;

    RecordSchoolTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(RecordSchoolForm form, Submission submission) {
        boolean attends = form.schoolSituation() == SchoolSituation.ATTENDS;
        families.recordSchool(
                ChildId.of(submission.variable(Variables.CHILD_ID)),
                form.schoolSituation(),
                attends && form.brin6() != null ? Brin6.parse(form.brin6()) : null,
                form.groupName(),
                form.since(),
                form.alreadySupported());
    }
}
