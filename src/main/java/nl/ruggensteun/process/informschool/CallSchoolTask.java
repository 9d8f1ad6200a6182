package nl.ruggensteun.process.informschool;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseChanged;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A school without accounts got the form by telephone or on paper, and said whom to call (E-08, R-136, R-137). The
 * product sends nothing. What the begeleider told is kept as shared with consent, so it asks the same permission as a
 * form that goes out by itself.
 */
@Component
class CallSchoolTask implements TaskHandler<CallSchoolForm> {

    private final Disclosures disclosures;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    CallSchoolTask(Disclosures disclosures, Consents consents, ApplicationEventPublisher events) {
        this.disclosures = disclosures;
        this.consents = consents;
        this.events = events;
    }

    @Override
    public void complete(CallSchoolForm form, Submission submission) {
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        SharePermit permit =
                disclosures.permit(id, Brin6.parse(submission.variable(Variables.BRIN6)), ContactKind.SCHOOL_INFORMED);
        consents.confirmedBySchool(consents.getCurrent(id).id(), form.toDomain(), submission.userId());
        disclosures.record(permit, SharedThing.CONSENT_FORM, submission.userId());
        events.publishEvent(new CaseChanged(id));
    }
}
