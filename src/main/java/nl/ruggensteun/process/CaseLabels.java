package nl.ruggensteun.process;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.SignatureId;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.task.OnTaskCreated;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells tasks of a loop apart: the task about one child carries that child's first name in its label, the task about
 * one signature the role of who must sign.
 */
@Component
@Order(1)
class CaseLabels implements OnTaskCreated {

    private final Families families;
    private final Consents consents;

    CaseLabels(Families families, Consents consents) {
        this.families = families;
        this.consents = consents;
    }

    @Override
    public void created(DelegateTask task) {
        if (task.getVariable(Variables.CHILD_ID) instanceof String childId
                && task.getVariable(Variables.CASE_ID) == null) {
            Child child = families.child(ChildId.of(childId));
            task.setVariableLocal(Variables.DOSSIER, child.family().number() + " · " + child.firstName());
        }
        if (task.getVariable(Variables.SIGNATURE_ID) instanceof String signatureId) {
            task.setVariableLocal(
                    Variables.SIGNER,
                    consents.getSignature(SignatureId.of(signatureId)).label());
        }
    }
}
