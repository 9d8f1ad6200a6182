package nl.ruggensteun.process.afsluiting;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.Closings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** The school's side of the end: the pupil knows, the file is in order. */
@Component
class CloseAtSchoolTask implements TaskHandler<CloseAtSchoolForm> {

    private final Closings closings;

    CloseAtSchoolTask(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void complete(CloseAtSchoolForm form, Submission submission) {
        closings.closedAtSchool(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                Brin6.parse(submission.variable(Variables.BRIN6)),
                form.pupilToldOn(),
                form.filedOn(),
                submission.userId());
    }
}
