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
 * Puts on each task what staff tell tasks apart by: the label of the case, and in a loop the child or the role of who
 * must sign. On the task itself, because who may see a task may not see the variables of its process.
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
        task.setVariableLocal(Variables.DOSSIER, label(task));
        if (task.getVariable(Variables.SIGNATURE_ID) instanceof String signatureId) {
            task.setVariableLocal(
                    Variables.SIGNER,
                    consents.getSignature(SignatureId.of(signatureId)).label());
        }
    }

    private String label(DelegateTask task) {
        boolean aboutOneChildOfTheFamily =
                task.getVariable(Variables.CHILD_ID) != null && task.getVariable(Variables.CASE_ID) == null;
        if (!aboutOneChildOfTheFamily) {
            return (String) task.getVariable(Variables.DOSSIER);
        }
        Child child = families.child(ChildId.of((String) task.getVariable(Variables.CHILD_ID)));
        return child.family().number() + " · " + child.firstName();
    }
}
