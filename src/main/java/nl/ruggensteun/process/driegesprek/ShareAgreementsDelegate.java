package nl.ruggensteun.process.driegesprek;

import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.process.SchoolContactStep;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Deel de afspraken met school": both sides read who does what, by when. */
@Component
class ShareAgreementsDelegate implements JavaDelegate {

    private final SchoolContactStep school;

    ShareAgreementsDelegate(SchoolContactStep school) {
        this.school = school;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeetingKind kind = MeetingKind.valueOf((String) execution.getVariable(Variables.MEETING_KIND));
        school.share(execution, kind.contact(), SharedThing.AGREEMENTS);
    }
}
