package nl.ruggensteun.process.ruggensteun;

import java.util.stream.Stream;
import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.family.CaseCancelled;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.FamilyLeft;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the application tells the cases: events of the family, in the words of the work. */
@Component
class RuggensteunWorkflow {

    private static final String PROCESS = "ruggensteun";
    private static final String EXIT_INTERVIEW = "exitInterview";
    private static final String SUPPORT_ENDED = "supportEnded";
    private static final String CASE_CANCELLED = "caseCancelled";
    private static final String FAMILY_SUPPORT_ENDED = "familySupportEnded";

    private final RuntimeService runtime;
    private final Families families;
    private final ExitInterviews interviews;

    RuggensteunWorkflow(RuntimeService runtime, Families families, ExitInterviews interviews) {
        this.runtime = runtime;
        this.families = families;
        this.interviews = interviews;
    }

    /**
     * The support of the family ended: every other open case of the family goes on to closing.
     *
     * @param reportedIn the case in which it was reported; it goes on by itself
     */
    void familySupportEnded(FamilyId family, CaseId reportedIn) {
        supportEnded(families.casesOf(family).stream().map(ChildCase::id).filter(other -> !other.equals(reportedIn)));
    }

    /** The family left without notice: every open case of it goes on to closing, by the short way (E-14). */
    @EventListener
    void familyLeft(FamilyLeft left) {
        supportEnded(families.casesOf(left.familyId()).stream()
                .filter(ChildCase::isOpen)
                .map(ChildCase::id));
    }

    private void supportEnded(Stream<CaseId> cases) {
        cases.forEach(other -> runtime.createExecutionQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(other.toString())
                .messageEventSubscriptionName(SUPPORT_ENDED)
                .unlimitedList()
                .forEach(waiting -> runtime.messageEventReceived(SUPPORT_ENDED, waiting.getId())));
    }

    /** The case was a mistake: its process stops where it is. */
    @EventListener
    void caseCancelled(CaseCancelled cancelled) {
        runtime.createExecutionQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(cancelled.caseId().toString())
                .messageEventSubscriptionName(CASE_CANCELLED)
                .unlimitedList()
                .forEach(waiting -> runtime.messageEventReceived(CASE_CANCELLED, waiting.getId()));
    }

    /**
     * The last case of a family that no longer gets support is closed: ask for its experiences, once per family. Nobody
     * of a family that left without notice can be asked.
     */
    void lastCaseClosed(FamilyId id) {
        var family = families.get(id);
        if (family.leftOn().isPresent() || isAsked(id)) {
            return;
        }
        runtime.createMessageCorrelation(FAMILY_SUPPORT_ENDED)
                .processInstanceBusinessKey(id.toString())
                .setVariable(Variables.FAMILY_ID, id.toString())
                .setVariable(Variables.DOSSIER, family.number())
                .setVariable(Variables.BEGELEIDER, family.begeleider())
                .correlateStartMessage();
    }

    /** A child may be added after the others' cases are closed; then its own case is the last one, once more. */
    private boolean isAsked(FamilyId family) {
        return !interviews.of(family).isEmpty()
                || runtime.createProcessInstanceQuery()
                                .processDefinitionKey(EXIT_INTERVIEW)
                                .processInstanceBusinessKey(family.toString())
                                .count()
                        > 0;
    }
}
