package nl.ruggensteun.process.ruggensteun;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Sluit de zaak": closes the case and, when it was the last of the family, starts the exit interview. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final Families families;
    private final RuggensteunWorkflow workflow;
    private final Clock clock;
    private final Timeline timeline;

    CloseCaseDelegate(Families families, RuggensteunWorkflow workflow, Clock clock, Timeline timeline) {
        this.families = families;
        this.workflow = workflow;
        this.clock = clock;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        families.closeCase(id, LocalDate.now(clock));
        timeline.add(id, TimelineKind.CASE_CLOSED, Timeline.AUTOMATIC);
        FamilyId family = FamilyId.of((String) execution.getVariable(Variables.FAMILY_ID));
        if (families.casesOf(family).stream().noneMatch(ChildCase::isOpen)) {
            workflow.lastCaseClosed(family);
        }
    }
}
