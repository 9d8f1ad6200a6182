package nl.ruggensteun.process.driegesprek;

import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.driegesprek.ConfirmMeetingForm.SchoolComes;
import org.springframework.stereotype.Component;

/** The school says whether it comes; another moment sends the plan back to the begeleider. */
@Component
class ConfirmMeetingTask implements TaskHandler<ConfirmMeetingForm> {

    private final Meetings meetings;

    ConfirmMeetingTask(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void complete(ConfirmMeetingForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("schoolComes", form.schoolComes());
        problems.rejectIfAny();
        meetings.schoolAnswers(
                MeetingId.of(submission.variable(Variables.MEETING_ID)),
                form.schoolComes() == SchoolComes.YES,
                form.remark(),
                submission.userId());
    }
}
