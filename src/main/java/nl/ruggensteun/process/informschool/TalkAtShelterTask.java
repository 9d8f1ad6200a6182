package nl.ruggensteun.process.informschool;

import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;
import org.springframework.stereotype.Component;

/** The child hears from its begeleider who at school knows, and is asked what it needs. */
@Component
class TalkAtShelterTask implements TaskHandler<TalkAtShelterForm> {

    private final ChildTalks talks;

    TalkAtShelterTask(ChildTalks talks) {
        this.talks = talks;
    }

    @Override
    public void complete(TalkAtShelterForm form, Submission submission) {
        talks.heldAtShelter(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                form.heldOn(),
                form.childKnows(),
                YesNo.toBoolean(form.wantsMoreInformation()),
                form.remark(),
                submission.userId());
    }
}
