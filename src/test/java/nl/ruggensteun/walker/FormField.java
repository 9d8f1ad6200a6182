package nl.ruggensteun.walker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One question of a deployed form, as a browser would show it.
 *
 * @param subtype date or time, for a datetime
 * @param hidden the FEEL conditions, one of which hides it; of the field and the groups around it
 * @param options what can be chosen; empty without a fixed list
 * @param columns the questions of each row, for a list
 */
record FormField(
        String key,
        String type,
        String subtype,
        boolean required,
        boolean onlyAhead,
        int longest,
        boolean email,
        List<String> hidden,
        List<String> options,
        List<FormField> columns) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 400;

    static List<FormField> of(InputStream form) {
        try {
            List<FormField> fields = new ArrayList<>();
            collect(JSON.readTree(form).path("components"), List.of(), fields);
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isList() {
        return type.equals("dynamiclist");
    }

    private static void collect(JsonNode components, List<String> hiddenAround, List<FormField> into) {
        for (JsonNode component : components) {
            List<String> hidden = new ArrayList<>(hiddenAround);
            String condition = component.path("conditional").path("hide").asText();
            if (!condition.isBlank()) {
                hidden.add(condition.replaceFirst("^=", ""));
            }
            if (component.path("type").asText().equals("dynamiclist")) {
                List<FormField> columns = new ArrayList<>();
                collect(component.path("components"), List.of(), columns);
                into.add(field(component, component.path("path").asText(), hidden, columns));
            } else if (component.has("key")) {
                into.add(field(component, component.path("key").asText(), hidden, List.of()));
            } else {
                collect(component.path("components"), hidden, into);
            }
        }
    }

    private static FormField field(JsonNode component, String key, List<String> hidden, List<FormField> columns) {
        JsonNode validate = component.path("validate");
        List<String> options = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        return new FormField(
                key,
                component.path("type").asText(),
                component.path("subtype").asText(),
                validate.path("required").asBoolean(),
                component.path("disallowPassedDates").asBoolean(),
                Math.min(LONGEST, validate.path("maxLength").asInt(LONGEST)),
                validate.path("validationType").asText().equals("email"),
                hidden,
                options,
                columns);
    }
}
