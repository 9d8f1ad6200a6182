package nl.ruggensteun.process.driegesprek;

import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Records how the talk went and who does what by when. */
@Component
class RecordAgreementsTask implements TaskHandler<RecordAgreementsForm> {

    private final Meetings meetings;

    RecordAgreementsTask(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void complete(RecordAgreementsForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("outcome", form.outcome());
        problems.rejectIfAny();
        MeetingId meeting = MeetingId.of(submission.variable(Variables.MEETING_ID));
        String by = submission.userId();
        switch (form.outcome()) {
            case HELD -> {
                meetings.held(meeting, form.talk(), by);
                submission.set(Variables.MEETING_HELD, true);
            }
            case MOVED -> meetings.moved(meeting, by);
            case CANCELLED -> meetings.cancelled(meeting, form.reason(), by);
        }
    }
}
