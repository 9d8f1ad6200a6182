package nl.ruggensteun.tasklist;

import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.platform.task.OnTaskCreated;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A task of a school belongs to who acts as the begeleider and waits for it: the list "Wacht op school". */
@Component
@Order(2)
class SchoolTaskOwner implements OnTaskCreated {

    private final Absences absences;

    SchoolTaskOwner(Absences absences) {
        this.absences = absences;
    }

    /** Only tasks of schools have an owner. */
    static boolean isOfSchool(Task task) {
        return task.getOwner() != null;
    }

    @Override
    public void created(DelegateTask task) {
        boolean forSchool = task.getCandidates().stream()
                .anyMatch(candidate -> candidate.getGroupId() != null
                        && Brin6.ofGroup(candidate.getGroupId()).isPresent());
        if (forSchool && task.getVariable(Variables.BEGELEIDER) instanceof String begeleider) {
            task.setOwner(absences.actingFor(begeleider));
        }
    }
}
