package nl.ruggensteun.process;

import java.util.Map;
import java.util.Optional;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.CaseStage;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.platform.task.OnTaskCreated;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Keeps the stage of a case in step with its tasks, so that key figures need no look into the engine. */
@Component
class CaseStages implements OnTaskCreated {

    private static final Map<String, CaseStage> BY_TASK = Map.of(
            "userTask_arrangeSchool", CaseStage.WAITING_FOR_SCHOOL,
            "userTask_supportWithoutSchool", CaseStage.WITHOUT_CONSENT,
            "userTask_followSupport", CaseStage.SUPPORTED);

    private static final Map<String, CaseStage> BY_PROCESS = Map.of(
            "schoolAge", CaseStage.WAITING_FOR_SCHOOL,
            "consent", CaseStage.CONSENT,
            "informSchool", CaseStage.INFORMING_SCHOOL,
            "startgesprek", CaseStage.STARTGESPREK,
            "afsluiting", CaseStage.CLOSING);

    private final Families families;

    CaseStages(Families families) {
        this.families = families;
    }

    @Override
    public void created(DelegateTask task) {
        if (!(task.getVariable(Variables.CASE_ID) instanceof String id)) {
            return;
        }
        String process = task.getProcessDefinitionId().split(":")[0];
        Optional.ofNullable(BY_TASK.get(task.getTaskDefinitionKey()))
                .or(() -> Optional.ofNullable(BY_PROCESS.get(process)))
                .ifPresent(stage -> families.moveTo(CaseId.of(id), stage));
    }
}
