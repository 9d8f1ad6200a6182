package nl.ruggensteun.process.safetychange;

import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/** Records what is safe now; whatever it forbids is forbidden from this transaction on, for every child of the family. */
@Component
class SafetyChangedTask implements TaskHandler<SafetyChangedForm> {

    private final OwnCases ownCases;
    private final Families families;
    private final Meetings meetings;
    private final Timeline timeline;

    SafetyChangedTask(OwnCases ownCases, Families families, Meetings meetings, Timeline timeline) {
        this.ownCases = ownCases;
        this.families = families;
        this.meetings = meetings;
        this.timeline = timeline;
    }

    @Override
    public void complete(SafetyChangedForm form, Submission submission) {
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        families.recordSafety(childCase.familyId(), form.toDomain());
        families.casesOf(childCase.familyId()).stream()
                .filter(ChildCase::isOpen)
                .map(ChildCase::id)
                .filter(id -> meetings.moveUnsafe(id, submission.userId()))
                .forEach(id -> timeline.add(id, TimelineKind.MEETING_MOVED, submission.userId()));
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
    }
}
