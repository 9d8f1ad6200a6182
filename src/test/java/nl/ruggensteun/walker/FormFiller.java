package nl.ruggensteun.walker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Fills in one form as a person does: every question that shows, from top to bottom. What was refused at a field is
 * answered otherwise the next time; the rest stays.
 */
final class FormFiller {

    private static final Pattern REFUSED = Pattern.compile("(?m)^\\[([^\\]]+)\\]");
    private static final double OPTIONAL_FILLED = 0.6;

    private final String form;
    private final List<FormField> fields;
    private final FieldValues values;
    private final WalkedFamily family;
    private final Dice dice;
    private final Map<String, List<Object>> possible = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    FormFiller(String form, List<FormField> fields, FieldValues values, WalkedFamily family, Dice dice) {
        this.form = form;
        this.fields = fields;
        this.values = values;
        this.family = family;
        this.dice = dice;
    }

    Map<String, Object> fill() {
        Map<String, Object> answers = new LinkedHashMap<>();
        fields.forEach(field -> answers.put(field.key(), null));
        for (FormField field : fields) {
            if (isShown(field, answers, Map.of())) {
                answers.put(field.key(), field.isList() ? list(field, answers) : answer(field.key(), field, answers));
            }
        }
        fields.stream()
                .filter(field -> !isShown(field, answers, Map.of()))
                .map(FormField::key)
                .toList()
                .forEach(answers::remove);
        answers.values().removeIf(Objects::isNull);
        return answers;
    }

    /** @param why as the person reads it: {@code [field] text} on each line; without a field all is answered anew */
    void refused(String why) {
        var named = REFUSED.matcher(why);
        boolean atAField = false;
        while (named.find()) {
            String path = named.group(1);
            if (possible.containsKey(path)) {
                refusals.merge(path, 1, Integer::sum);
                atAField = true;
            } else {
                rows.keySet().removeIf(path::startsWith);
            }
        }
        if (!atAField) {
            possible.clear();
            refusals.clear();
            rows.clear();
        }
    }

    private List<Map<String, Object>> list(FormField list, Map<String, Object> answers) {
        int count = rows.computeIfAbsent(list.key(), key -> 1 + dice.below(2));
        List<Map<String, Object>> filled = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            list.columns().forEach(column -> cells.put(column.key(), null));
            for (FormField column : list.columns()) {
                if (isShown(column, answers, cells)) {
                    String path = list.key() + "." + row + "." + column.key();
                    cells.put(column.key(), answer(path, column, answers));
                }
            }
            list.columns().stream()
                    .filter(column -> !isShown(column, answers, cells))
                    .map(FormField::key)
                    .toList()
                    .forEach(cells::remove);
            cells.values().removeIf(Objects::isNull);
            filled.add(cells);
        }
        return filled;
    }

    private Object answer(String path, FormField field, Map<String, Object> answers) {
        List<Object> options = possible.computeIfAbsent(path, key -> possible(field, answers));
        return options.get(refusals.getOrDefault(path, 0) % options.size());
    }

    /** Nothing at all is an answer too where nothing is asked. */
    private List<Object> possible(FormField field, Map<String, Object> answers) {
        List<Object> options = new ArrayList<>(values.of(form, field, answers));
        if (!field.required() && !field.type().equals("checkbox")) {
            options.add(dice.chance(OPTIONAL_FILLED) ? options.size() : 0, null);
        }
        return options;
    }

    private boolean isShown(FormField field, Map<String, Object> answers, Map<String, Object> row) {
        return field.hidden().stream()
                .noneMatch(condition -> Conditions.hides(condition, answers, row, family.today()));
    }
}
