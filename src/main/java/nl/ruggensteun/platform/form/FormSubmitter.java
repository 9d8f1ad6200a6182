package nl.ruggensteun.platform.form;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruggensteun.platform.engine.VariablePolicy;
import nl.ruggensteun.platform.form.ExtraAnswers.ExtraAnswer;
import nl.ruggensteun.platform.form.FormSchema.Field;
import nl.ruggensteun.platform.form.TaskHandlers.Bound;
import nl.ruggensteun.problem.FieldProblem;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.stereotype.Component;

/**
 * Takes one submitted form from the engine to the domain, in the engine's transaction.
 *
 * <p>A field that the deployed form does not have is refused. A field that the form has and our record does not was
 * added by a kwartiermaker: it is kept as an extra answer, and a choice among those also becomes a process variable.
 */
@Component
class FormSubmitter {

    private static final int LONGEST_EXTRA_ANSWER = 10_000;

    private final TaskHandlers handlers;
    private final FormBinder binder;
    private final ExtraAnswers extraAnswers;
    private final VariablePolicy variables;
    private final List<OnFormSubmitted> listeners;

    FormSubmitter(
            TaskHandlers handlers,
            FormBinder binder,
            ExtraAnswers extraAnswers,
            VariablePolicy variables,
            List<OnFormSubmitted> listeners) {
        this.handlers = handlers;
        this.binder = binder;
        this.extraAnswers = extraAnswers;
        this.variables = variables;
        this.listeners = listeners;
    }

    /** @throws InputRejected when a value is not acceptable; then nothing was changed */
    void submit(FormSchema schema, Map<String, Object> submitted, Submission submission) {
        Map<String, Object> values = withoutBlanks(submitted);
        refuseUnknown(schema, submitted.keySet(), values);
        var bound = handlers.forForm(schema.id());
        Set<String> known = bound.map(b -> componentNames(b.form())).orElse(Set.of());
        List<ExtraAnswer> extras = extras(schema, values, known);
        bound.ifPresent(b -> complete(b, values, submission));
        if (!extras.isEmpty()) {
            extraAnswers.keep(schema.id(), extras, submission);
        }
        schema.fields().stream()
                .filter(field -> field.isChoice() && !known.contains(field.key()))
                .forEach(field -> submission.setForNextStep(field.key(), asVariable(values.get(field.key()))));
        listeners.forEach(listener -> listener.submitted(schema.id(), submission));
    }

    private <F extends Record> void complete(Bound<F> bound, Map<String, Object> values, Submission submission) {
        F form = binder.bind(values, bound.form());
        bound.handler().complete(form, submission);
        for (RecordComponent component : bound.form().getRecordComponents()) {
            if (component.isAnnotationPresent(Route.class)) {
                submission.setForNextStep(component.getName(), routeValue(component, form));
            }
        }
    }

    private void refuseUnknown(FormSchema schema, Set<String> submitted, Map<String, Object> values) {
        List<FieldProblem> problems = new ArrayList<>();
        for (String key : submitted) {
            var field = schema.field(key);
            if (field.isEmpty()) {
                problems.add(new FieldProblem(
                        "", "Dit formulier is veranderd of kent een veld niet. Open de taak opnieuw."));
            } else if (values.get(key) != null) {
                check(field.get(), key, values.get(key), problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InputRejected(problems.stream().distinct().toList());
        }
    }

    private void check(Field field, String path, Object value, List<FieldProblem> problems) {
        if (field.isList()) {
            if (!(value instanceof List<?> rows)) {
                problems.add(new FieldProblem(path, "Dit is geen lijst."));
                return;
            }
            for (int i = 0; i < rows.size(); i++) {
                if (!(rows.get(i) instanceof Map<?, ?> row)) {
                    problems.add(new FieldProblem(path + "." + i, "Deze regel is leeg."));
                    continue;
                }
                for (var cell : row.entrySet()) {
                    Field column = field.columns().get(String.valueOf(cell.getKey()));
                    if (column == null) {
                        problems.add(
                                new FieldProblem(path + "." + i, "Deze regel heeft een veld dat hier niet hoort."));
                    } else if (cell.getValue() != null) {
                        check(column, path + "." + i + "." + column.key(), cell.getValue(), problems);
                    }
                }
            }
        } else if (!field.options().isEmpty()) {
            List<?> chosen = value instanceof List<?> several ? several : List.of(value);
            if (!field.options()
                    .containsAll(chosen.stream().map(String::valueOf).toList())) {
                problems.add(new FieldProblem(path, "Kies een van de antwoorden."));
            }
        }
    }

    private List<ExtraAnswer> extras(FormSchema schema, Map<String, Object> values, Set<String> known) {
        List<ExtraAnswer> extras = new ArrayList<>();
        for (Field field : schema.fields()) {
            Object value = values.get(field.key());
            if (known.contains(field.key()) || value == null) {
                continue;
            }
            if (variables.reserved().contains(field.key())) {
                throw new InputRejected(
                        field.key(), "Deze vraag heeft een naam die al bezet is. Meld dit aan de kwartiermaker.");
            }
            String text = String.valueOf(value);
            if (text.length() > LONGEST_EXTRA_ANSWER) {
                throw new InputRejected(field.key(), "Maak dit korter: hoogstens 10.000 tekens.");
            }
            extras.add(new ExtraAnswer(field.key(), field.label(), text));
        }
        return extras;
    }

    /** An empty field, as a browser sends it, is no answer. Text loses the blanks around it. */
    private static Map<String, Object> withoutBlanks(Map<String, Object> values) {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object clean = clean(value);
            if (clean != null) {
                kept.put(key, clean);
            }
        });
        return kept;
    }

    private static Object clean(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text.strip();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FormSubmitter::clean).collect(Collectors.toCollection(ArrayList::new));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> clean = new LinkedHashMap<>();
            map.forEach((key, cell) -> clean.put(String.valueOf(key), clean(cell)));
            return clean;
        }
        return value;
    }

    private static Object asVariable(Object answer) {
        return answer instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : answer;
    }

    private static Object routeValue(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(form);
            if (value == null || value instanceof Boolean) {
                return value;
            }
            if (value instanceof Enum<?> choice) {
                return choice.name();
            }
            if (value instanceof LocalDate) {
                return value.toString();
            }
            throw new IllegalStateException("@Route is for choices, not for " + component.getType());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component.getName(), e);
        }
    }

    private static Set<String> componentNames(Class<? extends Record> form) {
        return Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
