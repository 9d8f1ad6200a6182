package nl.ruggensteun.process.safetychange;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/**
 * "Zeg onveilige gesprekken af": a talk that was planned in a form that is not allowed any more goes back to its plan,
 * wherever it is. The task of the school is gone with it.
 */
@Component
class ReplanUnsafeMeetingsDelegate implements JavaDelegate {

    private static final String TALK = "driegesprek";
    private static final String PLAN = "userTask_planMeeting";

    private final Families families;
    private final Meetings meetings;

    ReplanUnsafeMeetingsDelegate(Families families, Meetings meetings) {
        this.families = families;
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        FamilyId family = FamilyId.of((String) execution.getVariable(Variables.FAMILY_ID));
        families.casesOf(family).stream().map(ChildCase::id).forEach(id -> replan(id, runtime));
    }

    private void replan(CaseId id, RuntimeService runtime) {
        for (ProcessInstance talk : runtime.createProcessInstanceQuery()
                .processDefinitionKey(TALK)
                .processInstanceBusinessKey(id.toString())
                .unlimitedList()) {
            if (runtime.getVariable(talk.getId(), Variables.MEETING_ID) instanceof String meeting
                    && meetings.isUnsafe(MeetingId.of(meeting))) {
                backToThePlan(talk.getId(), runtime);
            }
        }
    }

    private static void backToThePlan(String talk, RuntimeService runtime) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(talk);
        boolean moved = false;
        for (String active : runtime.getActiveActivityIds(talk)) {
            if (!active.equals(PLAN)) {
                change.cancelAllForActivity(active);
                moved = true;
            }
        }
        if (moved) {
            change.startBeforeActivity(PLAN).execute();
        }
    }
}
