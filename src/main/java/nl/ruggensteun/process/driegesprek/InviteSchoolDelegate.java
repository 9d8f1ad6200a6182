package nl.ruggensteun.process.driegesprek;

import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.SchoolContactStep;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Nodig school uit": the school hears when and where the talk is. What was planned may not be safe any more by then; such
 * a talk is not announced, and is planned anew (E-06).
 */
@Component
class InviteSchoolDelegate implements JavaDelegate {

    private final SchoolContactStep school;
    private final Meetings meetings;
    private final Timeline timeline;

    InviteSchoolDelegate(SchoolContactStep school, Meetings meetings, Timeline timeline) {
        this.school = school;
        this.meetings = meetings;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeetingId meeting = MeetingId.of((String) execution.getVariable(Variables.MEETING_ID));
        CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        if (meetings.isUnsafe(meeting) && meetings.get(meeting).isPlanned()) {
            meetings.moved(meeting, (String) execution.getVariable(Variables.BEGELEIDER));
            timeline.add(id, TimelineKind.MEETING_MOVED, Timeline.AUTOMATIC);
        }
        boolean stands = meetings.get(meeting).isPlanned();
        execution.setVariable(Variables.SCHOOL_INVITED, stands);
        if (!stands) {
            return;
        }
        MeetingKind kind = MeetingKind.valueOf((String) execution.getVariable(Variables.MEETING_KIND));
        school.share(execution, kind.contact(), SharedThing.MEETING_INVITATION);
    }
}
