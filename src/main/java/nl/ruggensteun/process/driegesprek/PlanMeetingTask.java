package nl.ruggensteun.process.driegesprek;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/**
 * Plans the talk, or plans it anew; the parents have heard of it before the school does. Which form is safe was
 * for this task only: the school takes part in what comes next.
 */
@Component
class PlanMeetingTask implements TaskHandler<PlanMeetingForm> {

    private final Meetings meetings;

    PlanMeetingTask(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void complete(PlanMeetingForm form, Submission submission) {
        submission.remove(Variables.MEETING_MODE);
        if (submission.has(Variables.MEETING_ID)) {
            meetings.replan(
                    MeetingId.of(submission.variable(Variables.MEETING_ID)), form.toDomain(), submission.userId());
            return;
        }
        MeetingId planned = meetings.plan(
                CaseId.of(submission.variable(Variables.CASE_ID)),
                Brin6.parse(submission.variable(Variables.BRIN6)),
                MeetingKind.valueOf(submission.variable(Variables.MEETING_KIND)),
                form.toDomain(),
                submission.userId());
        submission.set(Variables.MEETING_ID, planned.toString());
        submission.set(Variables.MEETING_HELD, false);
    }
}
