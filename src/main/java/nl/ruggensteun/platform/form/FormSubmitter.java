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
import nl.ruggensteun.problem.Problems;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Takes one submitted form from the engine to the domain, in the engine's transaction.
 *
 * <p>A field that the deployed form does not have is refused. A field that the form has and our record does not was
 * added by a kwartiermaker: it is kept as an extra answer, and a choice among those also becomes a process variable. A
 * field that is {@link KeptWithCase} is ours too, so it is only kept.
 */
@Component
class FormSubmitter {

    private static final int LONGEST_EXTRA_ANSWER = 10_000;

    private static final Map<String, String> NO_FIT = Map.of(
            "textfield", "Schrijf hier gewone tekst.",
            "textarea", "Schrijf hier gewone tekst.",
            "datetime", "Dit is geen datum of tijd die bestaat.",
            "number", "Dit is geen getal.",
            "checkbox", "Dit is geen vinkje.");

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
        Class<? extends Record> form =
                bound.<Class<? extends Record>>map(Bound::form).orElse(null);
        List<ExtraAnswer> extras = extras(schema, values, form);
        bound.ifPresent(b -> complete(b, values, submission));
        if (!extras.isEmpty()) {
            extraAnswers.keep(schema.id(), extras, submission);
        }
        schema.fields().stream()
                .filter(field -> field.isChoice() && !isOurs(field.key(), form))
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
        } else if (!field.accepts(value)) {
            problems.add(new FieldProblem(path, NO_FIT.getOrDefault(field.type(), "Kies een van de antwoorden.")));
        } else if (value instanceof String text && text.length() > field.longest()) {
            String most = "%,d".formatted(field.longest()).replace(',', '.');
            problems.add(new FieldProblem(path, "Maak dit korter: hoogstens " + most + " tekens."));
        }
    }

    /** The answers that no record of ours has. What must be answered there is answered, also by who goes round the browser. */
    private List<ExtraAnswer> extras(FormSchema schema, Map<String, Object> values, Class<? extends Record> form) {
        List<ExtraAnswer> extras = new ArrayList<>();
        Problems missing = new Problems();
        Map<String, RecordComponent> known = components(form);
        for (Field field : schema.fields()) {
            Object value = values.get(field.key());
            if (known.containsKey(field.key())) {
                extras.addAll(extraColumns(field, value, known.get(field.key())));
            } else if (variables.reserved().contains(field.key())) {
                throw new InputRejected(
                        field.key(), "Deze vraag heeft een naam die al bezet is. Meld dit aan de kwartiermaker.");
            } else if (value != null) {
                extras.add(extra(field.key(), field, value));
            } else if (field.needed()) {
                missing.isGiven(field.key(), null);
            }
        }
        missing.rejectIfAny();
        return extras;
    }

    /** What a kwartiermaker added to the rows of one of our own lists, for example one more question per child. */
    private static List<ExtraAnswer> extraColumns(Field list, Object value, RecordComponent component) {
        if (!list.isList() || !(value instanceof List<?> rows)) {
            return List.of();
        }
        Class<?> row = ResolvableType.forType(component.getGenericType())
                .asCollection()
                .getGeneric(0)
                .resolve(Object.class);
        Set<String> known = components(row).keySet();
        List<ExtraAnswer> extras = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<?, ?> cells = (Map<?, ?>) rows.get(i);
            for (Field column : list.columns().values()) {
                Object cell = cells.get(column.key());
                if (cell != null && !known.contains(column.key())) {
                    extras.add(extra(list.key() + "." + i + "." + column.key(), column, cell));
                }
            }
        }
        return extras;
    }

    private static ExtraAnswer extra(String path, Field field, Object value) {
        String text = field.inWords(value);
        if (text.length() > LONGEST_EXTRA_ANSWER) {
            throw new InputRejected(path, "Maak dit korter: hoogstens 10.000 tekens.");
        }
        return new ExtraAnswer(path, field.label(), text);
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

    /** Whether our code asks this, and not a kwartiermaker. */
    private static boolean isOurs(String field, Class<?> form) {
        KeptWithCase kept = form == null ? null : form.getAnnotation(KeptWithCase.class);
        return components(form).containsKey(field)
                || kept != null && Arrays.asList(kept.value()).contains(field);
    }

    /** By name; none for a form, or a row, that our code has no record of. */
    private static Map<String, RecordComponent> components(Class<?> form) {
        return form == null || !form.isRecord()
                ? Map.of()
                : Arrays.stream(form.getRecordComponents())
                        .collect(Collectors.toMap(RecordComponent::getName, component -> component));
    }
}
