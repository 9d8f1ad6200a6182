package nl.ruggensteun.process;

import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.notification.Template;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The one step from a diagram towards a school: ask permission now, keep what was shared, and mail that something waits.
 * A school without accounts gets no mail, for nothing waits for it here: the begeleider calls ({@link SchoolByTelephone}).
 */
@Component
public class SchoolContactStep {

    private final Disclosures disclosures;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Absences absences;
    private final SchoolAccounts accounts;

    SchoolContactStep(
            Disclosures disclosures, Outbox outbox, Timeline timeline, Absences absences, SchoolAccounts accounts) {
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.timeline = timeline;
        this.absences = absences;
        this.accounts = accounts;
    }

    /**
     * @return the permission, good for this transaction
     * @throws NotAllowed when there is no valid consent, or the parents do not know yet; then the school hears nothing,
     *     whatever the diagram says
     */
    public SharePermit share(DelegateExecution execution, ContactKind kind, SharedThing what) {
        CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        Object school = execution.getVariable(Variables.BRIN6);
        if (school == null) {
            throw new NotAllowed("Dit kind heeft nog geen school.");
        }
        SharePermit permit = disclosures.permit(id, Brin6.parse(school.toString()), kind);
        disclosures.record(permit, what, absences.actingFor((String) execution.getVariable(Variables.BEGELEIDER)));
        if (accounts.exist(permit.school())) {
            outbox.toSchool(permit, mailAbout(what), null);
        }
        timeline.add(id, lineAbout(what), Timeline.AUTOMATIC);
        return permit;
    }

    private static TimelineKind lineAbout(SharedThing what) {
        return switch (what) {
            case CONSENT_FORM -> TimelineKind.FORM_SHARED;
            case MEETING_INVITATION -> TimelineKind.SCHOOL_INVITED;
            case AGREEMENTS -> TimelineKind.AGREEMENTS_SHARED;
            case END_OF_SUPPORT -> TimelineKind.SCHOOL_TOLD_OF_END;
            case WEIGHED_MINIMUM -> TimelineKind.WEIGHED_SHARED;
        };
    }

    private static Template mailAbout(SharedThing what) {
        return switch (what) {
            case CONSENT_FORM -> Template.TASK_WAITING;
            case MEETING_INVITATION -> Template.INVITATION_WAITING;
            case AGREEMENTS -> Template.AGREEMENTS_WAITING;
            case END_OF_SUPPORT -> Template.SUPPORT_ENDED;
            case WEIGHED_MINIMUM ->
                throw new NotAllowed("Dit vertelt u zelf aan de telefoon. Het systeem stuurt niets.");
        };
    }
}
