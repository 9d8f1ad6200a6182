package nl.ruggensteun.process.agecheck;

import nl.ruggensteun.process.SideTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Zoek wie bijna mag beslissen": begins the talk with each child whose birthday comes, and ends what is over. */
@Component
class FindComingBirthdaysDelegate implements JavaDelegate {

    private final SideTasks sideTasks;
    private final ComingBirthday comingBirthday;

    FindComingBirthdaysDelegate(SideTasks sideTasks, ComingBirthday comingBirthday) {
        this.sideTasks = sideTasks;
        this.comingBirthday = comingBirthday;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sideTasks.bringUpToDate(comingBirthday);
    }
}
