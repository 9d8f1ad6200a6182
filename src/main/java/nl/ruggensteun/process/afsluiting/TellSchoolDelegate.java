package nl.ruggensteun.process.afsluiting;

import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.process.SchoolContactStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Meld school dat begeleiding stopt". */
@Component
class TellSchoolDelegate implements JavaDelegate {

    private final SchoolContactStep school;

    TellSchoolDelegate(SchoolContactStep school) {
        this.school = school;
    }

    @Override
    public void execute(DelegateExecution execution) {
        school.share(execution, ContactKind.SUPPORT_ENDED, SharedThing.END_OF_SUPPORT);
    }
}
