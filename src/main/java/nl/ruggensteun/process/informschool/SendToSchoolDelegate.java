package nl.ruggensteun.process.informschool;

import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseChanged;
import nl.ruggensteun.process.SchoolContactStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** "Geef het formulier aan school": from here the school sees the child, its begeleider and the consent. */
@Component
class SendToSchoolDelegate implements JavaDelegate {

    private final SchoolContactStep school;
    private final ApplicationEventPublisher events;

    SendToSchoolDelegate(SchoolContactStep school, ApplicationEventPublisher events) {
        this.school = school;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SharePermit permit = school.share(execution, ContactKind.SCHOOL_INFORMED, SharedThing.CONSENT_FORM);
        events.publishEvent(new CaseChanged(permit.caseId()));
    }
}
