package nl.ruggensteun.tasklist;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.AccessPolicy;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.access.Viewer;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyReturns;
import nl.ruggensteun.platform.engine.AsSystem;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives the dossier of a task to whoever may see both: the task, by the engine's rights, and the case or family it is
 * about, by {@link AccessPolicy}. Otherwise the answer is the same 404 as for a task that does not exist. Every look at a
 * case, and every refusal, is kept.
 */
@RestController
class DossierResource {

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final TaskService tasks;
    private final AccessPolicy policy;
    private final AccessLog log;
    private final Families families;
    private final FamilyReturns returns;
    private final ShelterDossier shelter;
    private final SchoolDossier school;
    private final SpecialCaseParts weighing;
    private final BreachParts breaches;
    private final MissingSignatureParts missingSignatures;
    private final AuthorityParts authority;
    private final OpenSteps steps;
    private final AsSystem asSystem;

    DossierResource(
            TaskService tasks,
            AccessPolicy policy,
            AccessLog log,
            Families families,
            FamilyReturns returns,
            ShelterDossier shelter,
            SchoolDossier school,
            SpecialCaseParts weighing,
            BreachParts breaches,
            MissingSignatureParts missingSignatures,
            AuthorityParts authority,
            OpenSteps steps,
            AsSystem asSystem) {
        this.tasks = tasks;
        this.policy = policy;
        this.log = log;
        this.families = families;
        this.returns = returns;
        this.shelter = shelter;
        this.school = school;
        this.weighing = weighing;
        this.breaches = breaches;
        this.missingSignatures = missingSignatures;
        this.authority = authority;
        this.steps = steps;
        this.asSystem = asSystem;
    }

    @GetMapping("/api/tasks/{taskId}/dossier")
    Dossier dossier(@PathVariable String taskId, Authentication login) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            keepRefusal(taskId, login.getName());
            throw notFound();
        }
        Map<String, Object> variables = asSystem.call(() -> tasks.getVariables(taskId, TaskSubject.NAMES));
        TaskSubject subject = TaskSubject.of(variables);
        Viewer viewer = LoggedIn.viewer(login);
        return subject.caseId().isPresent()
                ? ofCase(subject.caseId().get(), subject, task, viewer)
                : ofFamily(subject, task, viewer);
    }

    /** The answers to the extra questions of the case or family, to keep or to hand over (Excel opens it). */
    @GetMapping("/api/tasks/{taskId}/answers.csv")
    ResponseEntity<byte[]> answers(@PathVariable String taskId, Authentication login) {
        List<Dossier.Answer> answers = dossier(taskId, login).answers();
        if (answers == null) {
            throw notFound();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Datum", "Vraag", "Antwoord"));
        answers.forEach(one -> rows.add(List.of(one.on().format(DUTCH_DAY), one.question(), one.answer())));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"antwoorden.csv\"")
                .body(CsvFile.of(rows));
    }

    /** Somebody asked for a case through a task that is not, or no longer, theirs. */
    private void keepRefusal(String taskId, String userId) {
        Optional<CaseId> refused =
                asSystem.call(() -> tasks.createTaskQuery().taskId(taskId).count() == 0
                        ? Optional.empty()
                        : TaskSubject.of(tasks.getVariables(taskId, TaskSubject.NAMES))
                                .caseId());
        refused.ifPresent(id -> log.read(userId, id, Sight.NONE));
    }

    private Dossier ofCase(CaseId id, TaskSubject subject, Task task, Viewer viewer) {
        Sight sight = sight(id, subject, viewer);
        log.read(viewer.userId(), id, sight);
        return switch (sight) {
            case FULL -> shelter.ofCase(id, subject, steps(id, subject, task));
            case SCHOOL_PART -> school.ofCase(id, viewer, steps.ofCase(id, task));
            case BREACH ->
                breaches.toJudge(
                        subject.breachId().orElseThrow(),
                        steps.ofBreach(subject.breachId().get(), task));
            case WEIGHING -> toDecide(subject, steps.ofCase(id, task));
            case AUTHORITY -> authority.toDecide(id, steps.ofCase(id, task));
            case CARRIED_OVER, NONE -> throw notFound();
        };
    }

    /** A breach runs beside the case: its own steps come first. */
    private List<Dossier.Step> steps(CaseId id, TaskSubject subject, Task task) {
        List<Dossier.Step> next = new ArrayList<>();
        subject.breachId().ifPresent(breach -> next.addAll(steps.ofBreach(breach, task)));
        next.addAll(steps.ofCase(id, task));
        return next;
    }

    private Sight sight(CaseId id, TaskSubject subject, Viewer viewer) {
        Sight sight = policy.sight(viewer, id);
        if (sight == Sight.NONE && subject.breachId().isPresent() && policy.mayReadBreaches(viewer)) {
            return Sight.BREACH;
        }
        if (sight == Sight.NONE && authority.mayDecide(viewer, id)) {
            return Sight.AUTHORITY;
        }
        boolean decides = subject.specialCaseId().isPresent()
                || subject.missingSignatureId().isPresent();
        return sight == Sight.NONE && decides && policy.mayReadWeighings(viewer) ? Sight.WEIGHING : sight;
    }

    private Dossier toDecide(TaskSubject subject, List<Dossier.Step> steps) {
        return subject.missingSignatureId()
                .map(missing -> missingSignatures.toDecide(missing, steps))
                .orElseGet(() -> weighing.toDecide(subject.specialCaseId().orElseThrow(), steps));
    }

    private Dossier ofFamily(TaskSubject subject, Task task, Viewer viewer) {
        if (subject.breachId().isPresent() && policy.mayReadBreaches(viewer)) {
            return breaches.toJudge(
                    subject.breachId().get(), steps.ofBreach(subject.breachId().get(), task));
        }
        var family = subject.familyId().orElseThrow(DossierResource::notFound);
        boolean allowed = policy.maySee(viewer, family);
        List<CaseId> cases =
                families.casesOf(family).stream().map(ChildCase::id).toList();
        cases.forEach(id -> log.read(viewer.userId(), id, allowed ? Sight.FULL : Sight.NONE));
        if (!allowed) {
            throw notFound();
        }
        if (shelter.showsEarlierFile(family)) {
            returns.earlierOf(family).stream()
                    .flatMap(earlier -> families.casesOf(earlier.id()).stream())
                    .map(ChildCase::id)
                    .forEach(id -> log.read(viewer.userId(), id, Sight.CARRIED_OVER));
        }
        return shelter.ofFamily(family, subject, steps.ofFamily(family, task));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
