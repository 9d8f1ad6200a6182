package nl.ruggensteun.process.absence;

import nl.ruggensteun.absence.Absence;
import nl.ruggensteun.absence.AbsenceId;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.process.FamilyTasks;
import nl.ruggensteun.process.SubstituteReading;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Geef taken aan de vervanger": open tasks go along, and the substitute gets a task per family to read what is safe. An
 * absence that was called off, or was over before the system ran again, changes nothing.
 */
@Component
class GiveTasksToSubstituteDelegate implements JavaDelegate {

    private final Absences absences;
    private final Families families;
    private final FamilyTasks familyTasks;
    private final SubstituteReading reading;

    GiveTasksToSubstituteDelegate(
            Absences absences, Families families, FamilyTasks familyTasks, SubstituteReading reading) {
        this.absences = absences;
        this.families = families;
        this.familyTasks = familyTasks;
        this.reading = reading;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Absence absence = absences.get(AbsenceId.of((String) execution.getVariable(Variables.ABSENCE_ID)));
        familyTasks.follow(absence.begeleider());
        if (absences.today(absence.begeleider())
                .filter(today -> today.id().equals(absence.id()))
                .isPresent()) {
            families.ofBegeleider(absence.begeleider()).forEach(family -> reading.start(absence, family));
        }
    }
}
