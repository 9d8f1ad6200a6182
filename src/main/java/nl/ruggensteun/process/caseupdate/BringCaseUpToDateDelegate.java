package nl.ruggensteun.process.caseupdate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.process.CaseFacts;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.SideTasks;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Component;

/**
 * "Breng de zaak bij": when the running case no longer fits the facts, whatever waits for "Er is iets veranderd" in it
 * hears so and looks again. Work that still fits goes on undisturbed.
 */
@Component
class BringCaseUpToDateDelegate implements JavaDelegate {

    private static final String SITUATION_CHANGED = "situationChanged";
    private static final String WAITING_SCHOOL_AGE = "WAITING_SCHOOL_AGE";
    private static final String CASE_PROCESS = "ruggensteun";

    /** Outlives the case when it is not rounded off yet; its talk with the school does not. */
    private static final String SPECIAL_CASE_PROCESS = "specialCase";

    private final Families families;
    private final CaseFacts facts;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Meetings meetings;
    private final Outbox outbox;
    private final SideTasks sideTasks;
    private final Timeline timeline;
    private final LapsedWeighings weighings;
    private final RunningQuestions questions;

    BringCaseUpToDateDelegate(
            Families families,
            CaseFacts facts,
            Consents consents,
            Disclosures disclosures,
            Meetings meetings,
            Outbox outbox,
            SideTasks sideTasks,
            Timeline timeline,
            LapsedWeighings weighings,
            RunningQuestions questions) {
        this.families = families;
        this.facts = facts;
        this.consents = consents;
        this.disclosures = disclosures;
        this.meetings = meetings;
        this.outbox = outbox;
        this.sideTasks = sideTasks;
        this.timeline = timeline;
        this.weighings = weighings;
        this.questions = questions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        ChildCase childCase = families.getCase(id);
        boolean changed = false;
        for (Execution running : runtime.createExecutionQuery()
                .processDefinitionKey(CASE_PROCESS)
                .processInstanceBusinessKey(id.toString())
                .unlimitedList()) {
            if (running.getId().equals(running.getProcessInstanceId())) {
                changed |= bringUpToDate(childCase, running.getId(), runtime);
            }
        }
        if (changed) {
            tellWaiting(runtime.createExecutionQuery(), id, runtime);
        } else if (!consents.isValid(id) || !childCase.isOpen()) {
            tellWaiting(runtime.createExecutionQuery().processDefinitionKey(SPECIAL_CASE_PROCESS), id, runtime);
        }
        questions.dropSettled(id, runtime);
        sideTasks.endWhatLapsed(id);
        weighings.lookAgain(id);
    }

    /** @return whether what the case believed was no longer true */
    private boolean bringUpToDate(ChildCase childCase, String instance, RuntimeService runtime) {
        Map<String, Object> believed = runtime.getVariables(instance);
        String before = (String) believed.get(Variables.BRIN6);
        boolean valid = consents.isValid(childCase.id());
        if (ageFits(childCase, believed)
                && fits(childCase, before, Boolean.TRUE.equals(believed.get(Variables.CONSENT_VALID)), valid)
                && !questions.areInVain(childCase.id(), runtime)) {
            return false;
        }
        stopWithSchoolOf(childCase, before);
        Map<String, Object> facts = new HashMap<>(CaseStart.school(childCase));
        facts.put(Variables.CONSENT_VALID, valid);
        runtime.setVariables(instance, facts);
        return true;
    }

    private static void tellWaiting(ExecutionQuery executions, CaseId id, RuntimeService runtime) {
        executions
                .processInstanceBusinessKey(id.toString())
                .messageEventSubscriptionName(SITUATION_CHANGED)
                .unlimitedList()
                .forEach(waiting -> runtime.messageEventReceived(SITUATION_CHANGED, waiting.getId()));
    }

    private boolean fits(ChildCase childCase, String before, boolean believedValid, boolean valid) {
        boolean sameSchool =
                Objects.equals(before, childCase.brin6().map(Brin6::value).orElse(null));
        return sameSchool && believedValid == valid && !consents.lacksSomebody(childCase.id());
    }

    /** A case that waits until the child is old enough looks again: the birth date may be another. */
    private boolean ageFits(ChildCase childCase, Map<String, Object> believed) {
        return !WAITING_SCHOOL_AGE.equals(believed.get(Variables.ELIGIBILITY))
                && !facts.belowSchoolAge(childCase.id().toString());
    }

    /** What lay ahead with a school that may not know any more is called off, and no message goes there. */
    private void stopWithSchoolOf(ChildCase childCase, String before) {
        if (before == null || disclosures.mayShare(childCase.id(), new Brin6(before))) {
            return;
        }
        outbox.purge(childCase.id(), new Brin6(before));
        if (meetings.callOff(childCase.id(), "De school mag dit nu niet meer weten.", childCase.begeleider())) {
            timeline.add(childCase.id(), TimelineKind.MEETING_CANCELLED, Timeline.AUTOMATIC);
        }
    }
}
