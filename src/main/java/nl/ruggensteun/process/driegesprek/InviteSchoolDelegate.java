package nl.ruggensteun.process.driegesprek;

import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.process.SchoolContactStep;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Nodig school uit": the school hears when and where the talk is. */
@Component
class InviteSchoolDelegate implements JavaDelegate {

    private final SchoolContactStep school;

    InviteSchoolDelegate(SchoolContactStep school) {
        this.school = school;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeetingKind kind = MeetingKind.valueOf((String) execution.getVariable(Variables.MEETING_KIND));
        school.share(execution, kind.contact(), SharedThing.MEETING_INVITATION);
    }
}
