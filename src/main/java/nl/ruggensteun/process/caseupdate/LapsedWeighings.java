package nl.ruggensteun.process.caseupdate;

import java.util.Set;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * A special case whose weighing came to nothing looks again which way it goes: there is consent after all, the case is
 * over, or the child is at another school. Its tasks could never be completed any more.
 */
@Component
class LapsedWeighings {

    private static final String PROCESS = "specialCase";
    private static final String LOOK = "gateway_look";
    private static final String TO_WEIGH = "userTask_weigh";
    private static final Set<String> WEIGHED = Set.of("userTask_decideWeighing", "userTask_shareMinimum");

    private final SpecialCases cases;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    LapsedWeighings(SpecialCases cases, RuntimeService runtime, RepositoryService repository) {
        this.cases = cases;
        this.runtime = runtime;
        this.repository = repository;
    }

    void lookAgain(CaseId id) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(id.toString())
                .unlimitedList()
                .forEach(this::lookAgain);
    }

    private void lookAgain(ProcessInstance running) {
        if (!(runtime.getVariable(running.getId(), Variables.SPECIAL_CASE_ID) instanceof String special)) {
            return;
        }
        for (String box : runtime.getActiveActivityIds(running.getId())) {
            if (lapsed(box, SpecialCaseId.of(special)) && canLook(running)) {
                runtime.createProcessInstanceModification(running.getId())
                        .cancelAllForActivity(box)
                        .startBeforeActivity(LOOK)
                        .execute();
                return;
            }
        }
    }

    private boolean lapsed(String box, SpecialCaseId special) {
        return box.equals(TO_WEIGH) && cases.needsNoWeighing(special)
                || WEIGHED.contains(box) && cases.weighingLapsed(special);
    }

    /** A kwartiermaker may have drawn it otherwise; the rest of the case is brought up to date all the same. */
    private boolean canLook(ProcessInstance running) {
        return repository.getBpmnModelInstance(running.getProcessDefinitionId()).getModelElementById(LOOK) != null;
    }
}
