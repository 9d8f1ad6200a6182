package nl.ruggensteun.process.informschool;

import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.childtalk.SchoolTalk;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** The pupil hears who at school knows, and who is there for it. */
@Component
class TalkAtSchoolTask implements TaskHandler<TalkAtSchoolForm> {

    private final ChildTalks talks;

    TalkAtSchoolTask(ChildTalks talks) {
        this.talks = talks;
    }

    @Override
    public void complete(TalkAtSchoolForm form, Submission submission) {
        talks.heldAtSchool(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                Brin6.parse(submission.variable(Variables.BRIN6)),
                new SchoolTalk(
                        form.heldOn(),
                        form.trustedAdult(),
                        form.childToldOn(),
                        YesNo.toBoolean(form.wantsToShareFurther()),
                        YesNo.toBoolean(form.wantsHelpSharing())),
                submission.userId());
    }
}
