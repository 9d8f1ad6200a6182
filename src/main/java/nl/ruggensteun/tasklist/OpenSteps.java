package nl.ruggensteun.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.ruggensteun.access.Staff;
import nl.ruggensteun.access.StaffDirectory;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.identity.Groups;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.school.School;
import nl.ruggensteun.school.Schools;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What comes next in a case or family: the open tasks that the logged-in person may see, earliest target date first. */
@Component
class OpenSteps {

    private final TaskService tasks;
    private final StaffDirectory staff;
    private final Schools schools;
    private final Clock clock;

    OpenSteps(TaskService tasks, StaffDirectory staff, Schools schools, Clock clock) {
        this.tasks = tasks;
        this.staff = staff;
        this.schools = schools;
        this.clock = clock;
    }

    List<Dossier.Step> ofCase(CaseId id, Task current) {
        return of(id.toString(), current);
    }

    List<Dossier.Step> ofFamily(FamilyId id, Task current) {
        return of(id.toString(), current);
    }

    List<Dossier.Step> ofBreach(BreachId id, Task current) {
        return of("breach-" + id, current);
    }

    private List<Dossier.Step> of(String businessKey, Task current) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).active().listPage(0, 50).stream()
                .map(task -> step(task, current))
                .sorted(Comparator.comparing(Dossier.Step::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Dossier.Step step(Task task, Task current) {
        Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        return new Dossier.Step(
                task.getName(),
                whoHasTheBall(task),
                due == null ? null : due.atZone(clock.getZone()).toLocalDate(),
                due != null && due.isBefore(clock.instant()),
                task.getId().equals(current.getId()),
                SchoolTaskOwner.isOfSchool(task));
    }

    private String whoHasTheBall(Task task) {
        if (task.getAssignee() != null) {
            return staff.find(task.getAssignee()).map(Staff::name).orElse(task.getAssignee());
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .map(this::nameOf)
                .findFirst()
                .orElse("nog niemand");
    }

    private String nameOf(String group) {
        if (group.equals(Groups.DATA_PROTECTION_OFFICER)) {
            return "functionaris gegevensbescherming";
        }
        return Brin6.ofGroup(group).flatMap(schools::find).map(School::name).orElse(group);
    }
}
