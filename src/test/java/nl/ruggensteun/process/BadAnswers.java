package nl.ruggensteun.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes, from a deployed form and good answers to it, every kind of bad answer, one field at a time. */
final class BadAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG_TEXT = "a".repeat(100_000);

    private final Map<String, Object> good;
    private final List<Bad> all = new ArrayList<>();

    private BadAnswers(Map<String, Object> good) {
        this.good = good;
    }

    static List<Bad> of(InputStream form, Map<String, Object> good) {
        var answers = new BadAnswers(good);
        try {
            answers.form(JSON.readTree(form).path("components"));
        } catch (IOException e) {
            throw new IllegalArgumentException("No form", e);
        }
        answers.all.add(new Bad("a field that the form does not have", "", changed(good, "hacked", "x")));
        return answers.all;
    }

    private void form(JsonNode components) {
        for (JsonNode field : components) {
            if (field.path("type").asText().equals("dynamiclist")) {
                list(field);
            } else if (field.has("key")) {
                String key = field.path("key").asText();
                of(field, key, good, bad -> bad);
            } else {
                form(field.path("components"));
            }
        }
    }

    /** The first row gets the bad answers; the others stay. */
    private void list(JsonNode list) {
        String path = list.path("path").asText();
        if (!(good.get(path) instanceof List<?> rows) || rows.isEmpty()) {
            return;
        }
        bad("no list", path, "geen lijst");
        bad("an empty row", path + ".0", replaced(rows, null), path);
        Map<String, Object> row = row(rows.get(0));
        bad("a column that the form does not have", path + ".0", replaced(rows, changed(row, "hacked", "x")), path);
        for (JsonNode column : list.path("components")) {
            if (column.has("key")) {
                String inRow = path + ".0." + column.path("key").asText();
                of(column, inRow, row, bad -> changed(good, path, replaced(rows, bad)));
            }
        }
    }

    private void of(JsonNode field, String path, Map<String, Object> around, Around<Map<String, Object>> whole) {
        String key = field.path("key").asText();
        String type = field.path("type").asText();
        if (type.startsWith("text")) {
            all.add(new Bad("100,000 characters", path, whole.in(changed(around, key, LONG_TEXT))));
            all.add(new Bad("an object for a text", path, whole.in(changed(around, key, Map.of("a", "b")))));
        } else if (type.equals("datetime")) {
            all.add(new Bad("no date", path, whole.in(changed(around, key, "volgende week"))));
            all.add(new Bad("a day that does not exist", path, whole.in(changed(around, key, "2026-02-30"))));
        } else if (type.equals("checkbox")) {
            all.add(new Bad("a text for a tick", path, whole.in(changed(around, key, "misschien"))));
        } else {
            Object foreign = type.equals("checklist") ? List.of("FOREIGN") : "FOREIGN";
            all.add(new Bad("a choice that is not there", path, whole.in(changed(around, key, foreign))));
        }
        if (field.path("validate").path("required").asBoolean() && around.containsKey(key)) {
            Map<String, Object> without = new HashMap<>(around);
            without.remove(key);
            all.add(new Bad("no answer", path, whole.in(without)));
            if (type.startsWith("text")) {
                all.add(new Bad("blanks for an answer", path, whole.in(changed(around, key, "   "))));
            }
        }
    }

    private void bad(String what, String field, Object answer) {
        bad(what, field, answer, field);
    }

    private void bad(String what, String field, Object answer, String key) {
        all.add(new Bad(what, field, changed(good, key, answer)));
    }

    private static List<Object> replaced(List<?> rows, Object first) {
        List<Object> changed = new ArrayList<>(rows);
        changed.set(0, first);
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }

    private static Map<String, Object> changed(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private interface Around<T> {
        T in(T inner);
    }

    /** @param field where the refusal must be shown; empty for the form as a whole */
    record Bad(String what, String field, Map<String, Object> answers) {}
}
