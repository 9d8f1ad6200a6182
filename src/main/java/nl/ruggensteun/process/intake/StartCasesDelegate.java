package nl.ruggensteun.process.intake;

import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Child;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.ChildId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Start een zaak per kind": every child gets a case of its own, whatever the school of its brothers and sisters. One that
 * was added during the intake has its case already.
 */
@Component
class StartCasesDelegate implements JavaDelegate {

    private final Families families;
    private final Timeline timeline;

    StartCasesDelegate(Families families, Timeline timeline) {
        this.families = families;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FamilyId family = FamilyId.of((String) execution.getVariable(Variables.FAMILY_ID));
        Set<ChildId> alreadyStarted =
                families.casesOf(family).stream().map(ChildCase::childId).collect(Collectors.toSet());
        for (Child child : families.childrenOf(family)) {
            if (alreadyStarted.contains(child.id())) {
                continue;
            }
            CaseId opened = families.openCase(child.id());
            timeline.add(opened, TimelineKind.CASE_OPENED, Timeline.AUTOMATIC);
            CaseStart.start(
                    families.getCase(opened),
                    execution.getProcessEngineServices().getRuntimeService());
        }
    }
}
