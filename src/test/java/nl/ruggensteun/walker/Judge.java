package nl.ruggensteun.walker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.platform.identity.DemoUsers.Person;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.walker.EngineTables.Message;
import nl.ruggensteun.walker.EngineTables.WaitingJob;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** What must hold for a family after every step, whatever the step was. Says no with a {@link WalkFailed}. */
final class Judge {

    private static final String CASE_PROCESS = "ruggensteun";

    private final WalkedFamily family;
    private final EngineTables tables;
    private final Disclosures disclosures;
    private final TaskService tasks;
    private final People people;
    private final String marker;
    private final Set<String> incidentsOfOthers;
    private final Set<String> messagesOfOthers = new HashSet<>();
    private final Set<String> judgedMessages = new HashSet<>();

    Judge(
            WalkedFamily family,
            EngineTables tables,
            Disclosures disclosures,
            TaskService tasks,
            People people,
            String marker) {
        this.family = family;
        this.tables = tables;
        this.disclosures = disclosures;
        this.tasks = tasks;
        this.people = people;
        this.marker = marker;
        incidentsOfOthers = Set.copyOf(tables.incidents());
        tables.messages(List.of()).forEach(message -> messagesOfOthers.add(message.id()));
    }

    /** The messages of this walk. */
    List<Message> messages() {
        return tables
                .messages(
                        family.cases().stream().map(found -> found.id().value()).toList())
                .stream()
                .filter(message -> !messagesOfOthers.contains(message.id()))
                .filter(message -> message.caseId() != null || message.kind().startsWith("SCHOOL"))
                .toList();
    }

    /** Right after one background step: a mail that left was allowed to leave. */
    void afterJob() {
        for (Message message : messages()) {
            if (message.status().equals("SENT") && judgedMessages.add(message.id())) {
                mayHaveLeft(message);
            }
        }
    }

    /** At any moment, also while background steps wait. */
    void always() {
        List<String> incidents = new ArrayList<>(tables.incidents());
        incidents.removeAll(incidentsOfOthers);
        refuseIf(!incidents.isEmpty(), "an incident: " + incidents);
        List<String> keys = family.keys();
        List<OpenTask> open = tables.tasks(keys);
        open.forEach(this::isSomebodys);
        people.ofSchools().forEach(person -> seesNothingTooMuch(person, keys, open));
    }

    /** When nothing waits in the background. */
    void settled() {
        always();
        afterJob();
        List<OpenTask> open = tables.tasks(family.keys());
        open.forEach(this::isSeen);
        family.cases().forEach(found -> goesOn(found, open));
        messages().stream()
                .filter(Message::waits)
                .filter(message -> !tables.waitsForASchoolDay(message))
                .forEach(message -> refuseIf(true, "a message that nobody sends: " + message));
    }

    /** When the family is gone: what the engine remembers of it. */
    void afterwards() {
        List<String> typed = tables.variablesWith(marker);
        refuseIf(!typed.isEmpty(), "what somebody typed is in the engine: " + typed);
    }

    /** Somebody who is there and may do this task, in the real list of tasks. */
    List<Person> whoSees(OpenTask task) {
        return people.all().stream()
                .filter(person -> People.mayDo(person, task))
                .filter(person -> people.as(
                        person, () -> tasks.createTaskQuery().taskId(task.id()).count() == 1))
                .toList();
    }

    private void mayHaveLeft(Message message) {
        if (message.brin6() != null) {
            refuseIf(
                    !disclosures.mayShare(CaseId.of(message.caseId()), new Brin6(message.brin6())),
                    "a mail left for a school that may not know: " + message);
        } else if (message.kind().startsWith("SCHOOL")) {
            Brin6 school = Brin6.ofGroup(message.recipient()).orElseThrow();
            refuseIf(
                    family.cases().stream()
                            .flatMap(found -> disclosures.of(found.id()).stream())
                            .noneMatch(shared -> shared.school().equals(school)),
                    "a school that never knew of this family got a word: " + message);
        } else if (message.kind().equals("USER")) {
            refuseIf(!people.exists(message.recipient()), "a mail to nobody: " + message);
        }
    }

    private void isSomebodys(OpenTask task) {
        refuseIf(task.due() == null, "a task without a target date: " + task);
        if (task.assignee() == null) {
            refuseIf(
                    task.groups().isEmpty()
                            || people.all().stream()
                                    .noneMatch(person -> task.groups().stream().anyMatch(person.groups()::contains)),
                    "a task that is nobody's: " + task);
            return;
        }
        boolean tookIt = people.all().stream()
                .filter(person -> person.id().equals(task.assignee()))
                .anyMatch(person -> task.groups().stream().anyMatch(person.groups()::contains));
        refuseIf(
                !tookIt && !task.assignee().equals(family.family().begeleider()),
                "a task of somebody who does not support this family: " + task);
    }

    private void seesNothingTooMuch(Person person, List<String> keys, List<OpenTask> open) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> seen =
                people.as(
                        person, () -> tasks
                                .createTaskQuery()
                                .processInstanceBusinessKeyIn(keys.toArray(String[]::new))
                                .unlimitedList()
                                .stream()
                                .map(Task::getId)
                                .toList());
        for (OpenTask task : open) {
            refuseIf(
                    seen.contains(task.id()) && !maySee(person, task),
                    person.id() + " sees a task of a child that her school may not know of: " + task);
        }
    }

    private boolean maySee(Person person, OpenTask task) {
        return task.caseId() != null
                && People.schools(person).stream()
                        .anyMatch(school -> disclosures.schoolSees(CaseId.of(task.caseId()), school));
    }

    private void isSeen(OpenTask task) {
        refuseIf(whoSees(task).isEmpty(), "a task that nobody sees: " + task);
    }

    private void goesOn(ChildCase found, List<OpenTask> open) {
        String key = found.id().toString();
        boolean runs = tables.running(key).contains(CASE_PROCESS);
        refuseIf(runs != found.isOpen(), "case is " + found.stage() + ", its process runs: " + runs);
        if (found.isOpen()) {
            boolean waits = open.stream().anyMatch(task -> task.key().equals(key))
                    || tables.jobs(List.of(key)).stream().anyMatch(job -> job.timer() && job.due() != null);
            refuseIf(!waits, "an open case in which nothing is to be done: " + tables.running(key));
        } else {
            open.stream()
                    .filter(task -> task.key().equals(key))
                    .forEach(task -> refuseIf(
                            task.groups().stream()
                                    .anyMatch(group -> Brin6.ofGroup(group).isPresent()),
                            "a school has a task in a case that is over: " + task));
        }
    }

    /** Jobs of the family and its messages that can run now. */
    List<WaitingJob> ready(Date now) {
        List<String> keys = new ArrayList<>(family.keys());
        messages().stream()
                .filter(Message::waits)
                .sorted(Comparator.comparing((Message message) -> keys.indexOf(message.caseId()))
                        .thenComparing(Message::template)
                        .thenComparing(Message::recipient))
                .map(Message::id)
                .toList()
                .forEach(keys::add);
        return tables.jobs(keys).stream()
                .filter(job -> job.retries() > 0)
                .filter(job -> !job.timer() || !job.due().after(now))
                .toList();
    }

    private static void refuseIf(boolean wrong, String what) {
        if (wrong) {
            throw new WalkFailed(what);
        }
    }
}
