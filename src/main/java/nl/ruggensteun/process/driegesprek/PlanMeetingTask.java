package nl.ruggensteun.process.driegesprek;

import java.util.List;
import java.util.Optional;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.meeting.MeetingPlan;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.JointStartgesprek;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/**
 * Plans the talk, or plans it anew; the parents have heard of it before the school does. Which form is safe was
 * for this task only: the school takes part in what comes next. Brothers and sisters who were chosen get a talk of their
 * own at the same moment (E-02).
 */
@Component
class PlanMeetingTask implements TaskHandler<PlanMeetingForm> {

    private final Meetings meetings;
    private final JointStartgesprek joint;
    private final Timeline timeline;

    PlanMeetingTask(Meetings meetings, JointStartgesprek joint, Timeline timeline) {
        this.meetings = meetings;
        this.joint = joint;
        this.timeline = timeline;
    }

    @Override
    public void complete(PlanMeetingForm form, Submission submission) {
        submission.remove(Variables.MEETING_MODE);
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        Brin6 school = Brin6.parse(submission.variable(Variables.BRIN6));
        MeetingKind kind = MeetingKind.valueOf(submission.variable(Variables.MEETING_KIND));
        String by = submission.userId();
        List<JointStartgesprek.Sibling> together = takenAlong(form, id, kind);
        if (submission.has(Variables.MEETING_ID)) {
            meetings.replan(MeetingId.of(submission.variable(Variables.MEETING_ID)), form.toDomain(), by);
        } else {
            MeetingId planned = meetings.plan(id, school, kind, form.toDomain(), by);
            submission.set(Variables.MEETING_ID, planned.toString());
            submission.set(Variables.MEETING_HELD, false);
        }
        together.forEach(sibling -> plan(sibling, school, form.toDomain(), by));
    }

    private List<JointStartgesprek.Sibling> takenAlong(PlanMeetingForm form, CaseId id, MeetingKind kind) {
        if (kind == MeetingKind.START) {
            return joint.chosen(id, form.takeAlong());
        }
        if (form.takeAlong() != null && !form.takeAlong().isBlank()) {
            throw new InputRejected("takeAlong", "Alleen een startgesprek plant u voor broers en zussen samen.");
        }
        return List.of();
    }

    private void plan(JointStartgesprek.Sibling sibling, Brin6 school, MeetingPlan plan, String by) {
        Optional<MeetingId> moved = sibling.meeting();
        moved.ifPresent(meeting -> meetings.replan(meeting, plan, by));
        MeetingId planned = moved.orElseGet(() -> meetings.plan(sibling.id(), school, MeetingKind.START, plan, by));
        timeline.add(sibling.id(), TimelineKind.MEETING_PLANNED, by);
        joint.planned(sibling, planned);
    }
}
