package nl.ruggensteun.process.contactchange;

import java.util.UUID;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Geef taken terug aan school": what this person had taken up can be taken up by a colleague, so that nothing lies with
 * somebody who is not there. A change that was called off, or is over already, changes nothing.
 */
@Component
class GiveTasksToSchoolDelegate implements JavaDelegate {

    private final Schools schools;
    private final TaskService tasks;
    private final TellBegeleiders begeleiders;

    GiveTasksToSchoolDelegate(Schools schools, TaskService tasks, TellBegeleiders begeleiders) {
        this.schools = schools;
        this.tasks = tasks;
        this.begeleiders = begeleiders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Brin6 school = new Brin6((String) execution.getVariable(Variables.BRIN6));
        if (!schools.contactGone(school, UUID.fromString(execution.getProcessBusinessKey()))) {
            return;
        }
        if (execution.getVariable(Variables.SCHOOL_USER) instanceof String person) {
            tasks.createTaskQuery()
                    .taskAssignee(person)
                    .taskCandidateGroup(school.group())
                    .includeAssignedTasks()
                    .unlimitedList()
                    .forEach(task -> tasks.setAssignee(task.getId(), null));
        }
        begeleiders.contactChanged(school);
    }
}
