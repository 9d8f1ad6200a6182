package nl.ruggensteun.process.caseupdate;

import java.util.List;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.ConsentStatus;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.consent.SignatureId;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The questions for consent that people still have on their lists, and whether they make sense now. */
@Component
class RunningQuestions {

    private static final String CONSENT_PROCESS = "consent";
    private static final String MISSING_SIGNATURE_PROCESS = "missingSignature";
    private static final String SIGNATURE_SETTLED = "signatureSettled";

    private final Consents consents;
    private final MissingSignatures missing;

    RunningQuestions(Consents consents, MissingSignatures missing) {
        this.consents = consents;
        this.missing = missing;
    }

    /**
     * Somebody is still asked who must hear nothing any more, or asked to sign what was taken back in the meantime: then
     * the answer would be a danger, or count for nothing.
     */
    boolean areInVain(CaseId id, RuntimeService runtime) {
        return asked(id, runtime).stream().anyMatch(asking -> isOver(runtime, asking) || asksInDanger(runtime, asking));
    }

    /** A question about a missing signature ends when there is nothing to decide any more: an answer, no consent, no gezag. */
    void dropSettled(CaseId id, RuntimeService runtime) {
        for (Execution waiting : runtime.createExecutionQuery()
                .processDefinitionKey(MISSING_SIGNATURE_PROCESS)
                .processInstanceBusinessKey(id.toString())
                .messageEventSubscriptionName(SIGNATURE_SETTLED)
                .unlimitedList()) {
            String asked = (String) runtime.getVariable(waiting.getId(), Variables.MISSING_SIGNATURE_ID);
            if (!missing.isNeeded(MissingSignatureId.of(asked))) {
                runtime.messageEventReceived(SIGNATURE_SETTLED, waiting.getId());
            }
        }
    }

    private static List<ProcessInstance> asked(CaseId id, RuntimeService runtime) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(CONSENT_PROCESS)
                .processInstanceBusinessKey(id.toString())
                .unlimitedList();
    }

    private boolean isOver(RuntimeService runtime, ProcessInstance asking) {
        if (!(runtime.getVariable(asking.getId(), Variables.CONSENT_ID) instanceof String asked)) {
            return false;
        }
        ConsentStatus status = consents.status(ConsentId.of(asked));
        return status == ConsentStatus.WITHDRAWN || status == ConsentStatus.ENDED;
    }

    private boolean asksInDanger(RuntimeService runtime, ProcessInstance asking) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(asking.getId())
                .variableName(Variables.SIGNATURE_ID)
                .unlimitedList()
                .stream()
                .anyMatch(signature -> consents.mustNotBeAsked(SignatureId.of((String) signature.getValue())));
    }
}
