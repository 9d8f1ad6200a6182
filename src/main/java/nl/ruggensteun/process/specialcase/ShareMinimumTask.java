package nl.ruggensteun.process.specialcase;

import nl.ruggensteun.disclosure.WeighingId;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.specialcase.ShareMinimumForm.Way;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** Records the call, or the talk without the parents (E-06): what the weighing names, and no more. */
@Component
class ShareMinimumTask implements TaskHandler<ShareMinimumForm> {

    private final SpecialCases specialCases;
    private final Meetings meetings;

    ShareMinimumTask(SpecialCases specialCases, Meetings meetings) {
        this.specialCases = specialCases;
        this.meetings = meetings;
    }

    @Override
    public void complete(ShareMinimumForm form, Submission submission) {
        specialCases.toldSchool(
                SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID)),
                form.toldTo(),
                form.told(),
                form.sharedOn(),
                submission.userId());
        if (form.way() == Way.TALK_WITHOUT_PARENTS) {
            meetings.heldWithoutParents(
                    WeighingId.of(submission.variable(Variables.WEIGHING_ID)), form.sharedOn(), submission.userId());
        }
    }
}
