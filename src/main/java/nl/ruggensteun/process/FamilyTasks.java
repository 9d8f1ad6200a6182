package nl.ruggensteun.process;

import java.util.List;
import java.util.Set;
import nl.ruggensteun.absence.Absences;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.task.OnTaskCreated;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The tasks of families lie with who acts for their begeleider today (E-12): a new one from its first moment, open ones
 * when an absence begins, ends or a family is handed over. The variable {@link Variables#BEGELEIDER} stays who it is.
 *
 * <p>Only tasks of one person move. What somebody took from a group, such as the decision about a weighing, is not the
 * begeleider's and stays where it is.
 */
@Component
@Order(1)
public class FamilyTasks implements OnTaskCreated {

    private static final String BEGELEIDER = "${begeleider}";

    private final TaskService tasks;
    private final RepositoryService repository;
    private final Absences absences;

    FamilyTasks(TaskService tasks, RepositoryService repository, Absences absences) {
        this.tasks = tasks;
        this.repository = repository;
        this.absences = absences;
    }

    @Override
    public void created(DelegateTask task) {
        if (task.getVariable(Variables.BEGELEIDER) instanceof String begeleider
                && begeleider.equals(task.getAssignee())) {
            String acting = absences.actingFor(begeleider);
            if (!acting.equals(begeleider)) {
                task.setAssignee(acting);
            }
        }
    }

    /** Every open task of the families of this begeleider goes to who acts today. Doing it twice changes nothing. */
    public void follow(String begeleider) {
        move(
                tasks.createTaskQuery()
                        .processVariableValueEquals(Variables.BEGELEIDER, begeleider)
                        .unlimitedList(),
                absences.everybodyActing(begeleider),
                absences.actingFor(begeleider));
    }

    /** Every open task of a family goes from its begeleider, or who acted, to who acts for the next one. */
    public void handOver(FamilyId family, String from, String to) {
        move(
                tasks.createTaskQuery()
                        .processVariableValueEquals(Variables.FAMILY_ID, family.toString())
                        .unlimitedList(),
                absences.everybodyActing(from),
                absences.actingFor(to));
    }

    private void move(List<Task> open, Set<String> from, String to) {
        for (Task task : open) {
            if (from.contains(task.getAssignee()) && !task.getAssignee().equals(to) && isOfTheBegeleider(task)) {
                tasks.setAssignee(task.getId(), to);
            }
            if (from.contains(task.getOwner()) && !task.getOwner().equals(to)) {
                tasks.setOwner(task.getId(), to);
            }
        }
    }

    /** Not one that a person took from a group; a group that may help out does not make it theirs. */
    private boolean isOfTheBegeleider(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getType)
                        .noneMatch(IdentityLinkType.CANDIDATE::equals)
                || isDrawnForTheBegeleider(task);
    }

    private boolean isDrawnForTheBegeleider(Task task) {
        ModelElementInstance box = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return box instanceof UserTask drawn && BEGELEIDER.equals(drawn.getCamundaAssignee());
    }
}
