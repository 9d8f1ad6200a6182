package nl.ruggensteun.walker;

import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruggensteun.demo.Play;
import nl.ruggensteun.platform.form.Rejection;
import nl.ruggensteun.platform.identity.DemoUsers.Person;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Starts processes and completes tasks with the deployed forms, each as somebody who may, with answers of all kinds. */
final class FormHand implements Walk.Hand {

    private static final int MOST_TRIES = 40;
    private static final String INTAKE = "intake";
    private static final String CHILD_ADDED = "ruggensteun";
    private static final int MOST_CHILDREN = 4;

    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final HistoryService history;
    private final Play play;
    private final People people;
    private final WalkedFamily family;
    private final FieldValues values;
    private final Dice dice;
    private final List<String> steps;
    private final String marker;
    private final Map<String, List<FormField>> schemas = new HashMap<>();
    private final Map<String, List<ProcessDefinition>> startable = new HashMap<>();
    private String lastRefusal = "";

    FormHand(
            RepositoryService repository,
            FormService forms,
            TaskService tasks,
            HistoryService history,
            Play play,
            People people,
            WalkedFamily family,
            FieldValues values,
            Dice dice,
            List<String> steps,
            String marker) {
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.history = history;
        this.play = play;
        this.people = people;
        this.family = family;
        this.values = values;
        this.dice = dice;
        this.steps = steps;
        this.marker = marker;
    }

    @Override
    public void startIntake() {
        Person begeleider = people.all().get(dice.below(2));
        ProcessDefinition intake = startable(begeleider).stream()
                .filter(process -> process.getKey().equals(INTAKE))
                .findFirst()
                .orElseThrow();
        if (!start(begeleider, intake)) {
            throw new WalkFailed("no intake can be started: " + lastRefusal);
        }
    }

    /** Any process that somebody may start by hand; that it is refused is an answer too. */
    @Override
    public void startSomething() {
        List<Start> starts = new ArrayList<>();
        for (Person person : people.all()) {
            startable(person).stream()
                    .filter(process -> !process.getKey().equals(INTAKE))
                    .filter(process -> !process.getKey().equals(CHILD_ADDED)
                            || family.cases().size() < MOST_CHILDREN)
                    .forEach(process -> starts.add(new Start(person, process)));
        }
        Start chosen =
                dice.one("start", starts, start -> start.weight(family.family().begeleider()));
        start(chosen.person(), chosen.process());
    }

    private List<ProcessDefinition> startable(Person person) {
        return startable.computeIfAbsent(
                person.id(),
                id -> people.as(person, () -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .startableInTasklist()
                        .startablePermissionCheck()
                        .orderByProcessDefinitionKey()
                        .asc()
                        .unlimitedList()));
    }

    private boolean start(Person person, ProcessDefinition process) {
        List<FormField> fields = schemas.computeIfAbsent(
                process.getId(),
                id -> people.as(person, () -> FormField.of(forms.getDeployedStartForm(process.getId()))));
        return handIn(person.id() + " starts " + process.getKey(), process.getKey(), fields, answers -> {
            String instance = play.start(person.id(), process.getKey(), answers);
            family.knows(history.createHistoricProcessInstanceQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getBusinessKey());
        });
    }

    @Override
    public boolean complete(Person person, OpenTask task) {
        if (task.assignee() == null && dice.chance(0.3)) {
            people.as(person, () -> {
                tasks.claim(task.id(), person.id());
                return null;
            });
            steps.add(person.id() + " takes " + task.step());
        }
        List<FormField> fields = schemas.computeIfAbsent(
                task.definitionId() + task.box(),
                id -> people.as(person, () -> FormField.of(forms.getDeployedTaskForm(task.id()))));
        var open = tasks.createTaskQuery().taskId(task.id()).singleResult();
        return handIn(
                person.id() + " completes " + task.step() + " (" + task.about() + ")",
                task.step(),
                fields,
                answers -> play.complete(person.id(), open, answers));
    }

    private boolean handIn(String what, String form, List<FormField> fields, Submit submit) {
        var filler = new FormFiller(form, fields, values, family, dice);
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Map<String, Object> answers = filler.fill();
            String said = what + " " + Walk.withoutTexts(answers, marker);
            try {
                submit.handIn(answers);
                steps.add(said);
                return true;
            } catch (Rejection no) {
                if (no.getResponse().getStatus() == Status.CONFLICT.getStatusCode()) {
                    throw new WalkFailed(said + " finds somebody else busy", no);
                }
                lastRefusal = no.getMessage();
                filler.refused(no.getMessage());
            } catch (RuntimeException e) {
                throw new WalkFailed(said + " fails: " + e, e);
            }
        }
        steps.add(what + ": refused, " + lastRefusal);
        return false;
    }

    @Override
    public String lastRefusal() {
        return lastRefusal;
    }

    /** Hands in one filled-in form. */
    private interface Submit {
        void handIn(Map<String, Object> answers);
    }

    private record Start(Person person, ProcessDefinition process) {

        /** What ends a case at once comes seldom; the family's own begeleider comes most. */
        double weight(String begeleider) {
            double often = process.getKey().equals("cancellation") ? 0.2 : 1.0;
            return person.id().equals(begeleider) ? often : often * 0.15;
        }

        @Override
        public String toString() {
            return person.id() + "/" + process.getKey();
        }
    }
}
