package nl.ruggensteun.process.newschoolyear;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** The school told the new teacher; the shelter sees the new group and whom the child can turn to (E-13). */
@Component
class TellNewTeacherTask implements TaskHandler<TellNewTeacherForm> {

    private final Families families;
    private final NewTeacher newTeacher;

    TellNewTeacherTask(Families families, NewTeacher newTeacher) {
        this.families = families;
        this.newTeacher = newTeacher;
    }

    @Override
    public void complete(TellNewTeacherForm form, Submission submission) {
        Brin6 school = Brin6.parse(submission.variable(Variables.BRIN6));
        families.teacherTold(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                school,
                form.groupName(),
                form.trustedAdult(),
                form.toldOn(),
                newTeacher.schoolYear(school));
    }
}
