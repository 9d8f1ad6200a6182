package nl.ruggensteun.process.afsluiting;

import java.util.List;
import java.util.stream.Stream;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.FamilyLeft;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the application tells the closing of a case: the parents of this family have been told already. */
@Component
class AfsluitingWorkflow {

    private static final String PROCESS = "afsluiting";
    private static final String PARENTS_TOLD = "parentsToldOfEnd";
    private static final String SITUATION_CHANGED = "situationChanged";

    private final RuntimeService runtime;
    private final Families families;

    AfsluitingWorkflow(RuntimeService runtime, Families families) {
        this.runtime = runtime;
        this.families = families;
    }

    /**
     * The cases of brothers and sisters that wait for the same talk with the parents: about the end for the family. Where
     * the support of one child ended alone, there is nothing to talk about but that child.
     */
    List<WaitingCase> siblingsWaiting(FamilyId family, CaseId thisCase) {
        if (!families.getCase(thisCase).endedWithFamily()) {
            return List.of();
        }
        return families.casesOf(family).stream()
                .filter(ChildCase::endedWithFamily)
                .map(ChildCase::id)
                .filter(id -> !id.equals(thisCase))
                .flatMap(this::waiting)
                .toList();
    }

    private Stream<WaitingCase> waiting(CaseId id) {
        return runtime
                .createExecutionQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(id.toString())
                .messageEventSubscriptionName(PARENTS_TOLD)
                .unlimitedList()
                .stream()
                .map(execution -> new WaitingCase(id, execution.getId()));
    }

    /** Nobody can be talked with any more: cases that wait for that talk go on (E-14). */
    @EventListener
    void familyLeft(FamilyLeft left) {
        List<CaseId> open = families.casesOf(left.familyId()).stream()
                .filter(ChildCase::isOpen)
                .map(ChildCase::id)
                .toList();
        open.forEach(this::endTalk);
        open.stream().flatMap(this::waiting).forEach(this::parentsTold);
    }

    /** An eindgesprek that is under way cannot be held any more: the closing goes on without it. */
    private void endTalk(CaseId id) {
        runtime
                .createExecutionQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(id.toString())
                .messageEventSubscriptionName(SITUATION_CHANGED)
                .unlimitedList()
                .stream()
                .filter(closing -> runtime.createProcessInstanceQuery()
                                .superProcessInstanceId(closing.getProcessInstanceId())
                                .count()
                        > 0)
                .forEach(closing -> runtime.messageEventReceived(SITUATION_CHANGED, closing.getId()));
    }

    void parentsTold(WaitingCase sibling) {
        runtime.messageEventReceived(PARENTS_TOLD, sibling.executionId());
    }

    record WaitingCase(CaseId caseId, String executionId) {}
}
