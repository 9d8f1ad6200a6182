package nl.ruggensteun.process;

import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.SharePermit;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.problem.NotAllowed;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The one step from a diagram towards a school: ask permission now, and keep what was shared. */
@Component
public class SchoolContactStep {

    private final Disclosures disclosures;

    SchoolContactStep(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /**
     * @return the permission, for whoever has a message to send in this same transaction
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
        disclosures.record(permit, what, (String) execution.getVariable(Variables.BEGELEIDER));
        return permit;
    }
}
