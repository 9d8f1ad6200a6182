package nl.ruggensteun.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Answers;
import nl.ruggensteun.demo.CaseScript;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/**
 * Plays a new family with one child, Sam, as Anna, until the school has its first task ("Bevestig en noem
 * contactpersonen"). For tests about what happens between shelter and school.
 */
public class CaseAtSchool {

    private final Play play;
    private final Families families;
    private final TaskService tasks;
    private final Clock clock;

    CaseAtSchool(Play play, Families families, TaskService tasks, Clock clock) {
        this.play = play;
        this.families = families;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param brin6 a school of the register */
    public CaseId begin(String brin6) {
        CaseId id = beforeSchool(brin6);
        anna(id, "userTask_informParents", Answers.firstContact(LocalDate.now(clock)));
        return id;
    }

    /** One step less: the consent is valid, the parents do not know yet that the shelter calls the school. */
    public CaseId beforeSchool(String brin6) {
        LocalDate today = LocalDate.now(clock);
        String family = play.intake(
                "anna",
                today,
                Answers.family(List.of("Mila Voorbeeld"), Answers.child("Sam", "Voorbeeld", today.minusYears(8), "1")),
                brin6);
        CaseId id = families.casesOf(FamilyId.of(family)).get(0).id();
        new CaseScript(play, "anna", "iris", id.toString(), today).consentGiven();
        return id;
    }

    public void anna(CaseId id, String task, Map<String, Object> answers) {
        complete("anna", id.toString(), task, answers);
    }

    public void complete(String user, CaseId id, String task, Map<String, Object> answers) {
        complete(user, id.toString(), task, answers);
    }

    /** The one open task of this kind. */
    public Task task(CaseId id, String task) {
        return task(id.toString(), task);
    }

    private void complete(String user, String key, String task, Map<String, Object> answers) {
        play.complete(user, task(key, task), answers);
        play.runJobs(key);
    }

    private Task task(String key, String task) {
        Task open = tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(task)
                .singleResult();
        if (open == null) {
            throw new IllegalStateException("No open task " + task);
        }
        return open;
    }
}
