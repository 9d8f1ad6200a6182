package nl.ruggensteun.process.newschoolyear;

import nl.ruggensteun.process.SideTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Kijk wat het schooljaar vraagt": begins and ends the tasks of a new school year and of the last weeks of one. */
@Component
class LookAtSchoolYearDelegate implements JavaDelegate {

    private final SideTasks sideTasks;
    private final NewTeacher newTeacher;
    private final Transition transition;

    LookAtSchoolYearDelegate(SideTasks sideTasks, NewTeacher newTeacher, Transition transition) {
        this.sideTasks = sideTasks;
        this.newTeacher = newTeacher;
        this.transition = transition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sideTasks.bringUpToDate(newTeacher);
        sideTasks.bringUpToDate(transition);
    }
}
