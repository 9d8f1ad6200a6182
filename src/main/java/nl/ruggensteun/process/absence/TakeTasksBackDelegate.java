package nl.ruggensteun.process.absence;

import nl.ruggensteun.absence.Absence;
import nl.ruggensteun.absence.AbsenceId;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.process.FamilyTasks;
import nl.ruggensteun.process.SubstituteReading;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Geef taken terug": what the substitute has not done, is the begeleider's again, or that of the next substitute. */
@Component
class TakeTasksBackDelegate implements JavaDelegate {

    private final Absences absences;
    private final FamilyTasks familyTasks;
    private final SubstituteReading reading;

    TakeTasksBackDelegate(Absences absences, FamilyTasks familyTasks, SubstituteReading reading) {
        this.absences = absences;
        this.familyTasks = familyTasks;
        this.reading = reading;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Absence absence = absences.get(AbsenceId.of((String) execution.getVariable(Variables.ABSENCE_ID)));
        familyTasks.follow(absence.begeleider());
        reading.end(absence);
    }
}
