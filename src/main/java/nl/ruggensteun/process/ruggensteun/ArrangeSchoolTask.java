package nl.ruggensteun.process.ruggensteun;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.ChosenSchool;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Records whether a child without a school has one by now (E-09). */
@Component
class ArrangeSchoolTask implements TaskHandler<ArrangeSchoolForm> {

    private final Families families;

    ArrangeSchoolTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(ArrangeSchoolForm form, Submission submission) {
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        Child child = families.getCase(id).child();
        families.recordSchool(
                child.id(),
                form.schoolSituation(),
                ChosenSchool.of(form.schoolSituation(), form.brin6()),
                form.groupName(),
                form.since(),
                child.alreadySupported());
        CaseStart.school(families.getCase(id)).forEach(submission::set);
    }
}
