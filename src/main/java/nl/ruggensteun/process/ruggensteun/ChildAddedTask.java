package nl.ruggensteun.process.ruggensteun;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.ChosenSchool;
import nl.ruggensteun.process.YesNo;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** A child that comes after the intake: added to the family, with a case of its own. */
@Component
class ChildAddedTask implements TaskHandler<ChildAddedForm> {

    private final Families families;

    ChildAddedTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(ChildAddedForm form, Submission submission) {
        Brin6 school = ChosenSchool.of(form.schoolSituation(), form.brin6());
        ChildId child = families.addChild(form.familyNumber(), form.newChild(), submission.userId());
        families.supervise(child, form.supervisionOrder() == YesNo.YES, form.institution());
        families.recordSchool(child, form.schoolSituation(), school, form.groupName(), null, false);
        CaseId opened = families.openCase(child);
        submission.startsAs(opened.toString());
        CaseStart.variables(families.getCase(opened)).forEach(submission::set);
    }
}
