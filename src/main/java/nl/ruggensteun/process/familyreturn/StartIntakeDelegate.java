package nl.ruggensteun.process.familyreturn;

import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Start de intake": the ordinary one, in which the begeleider may say of each part that it is as before. */
@Component
class StartIntakeDelegate implements JavaDelegate {

    private static final String FAMILY_RETURNED = "familyReturned";

    @Override
    public void execute(DelegateExecution execution) {
        String family = (String) execution.getVariable(Variables.FAMILY_ID);
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(FAMILY_RETURNED)
                .processInstanceBusinessKey(family)
                .setVariable(Variables.FAMILY_ID, family)
                .setVariable(Variables.BEGELEIDER, execution.getVariable(Variables.BEGELEIDER))
                .setVariable(Variables.DOSSIER, execution.getVariable(Variables.DOSSIER))
                .setVariable(Variables.FAMILY_RETURNS, true)
                .correlateStartMessage();
    }
}
