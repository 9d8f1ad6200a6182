package nl.ruggensteun.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one deployed Camunda Form, as a submit is checked against: key, type, label and allowed choices. */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CHOICES =
            Set.of("checkbox", "radio", "select", "checklist", "taglist", "number", "datetime");

    private final String id;
    private final Map<String, Field> fields;

    private FormSchema(String id, Map<String, Field> fields) {
        this.id = id;
        this.fields = fields;
    }

    /** @throws IOException when the stream is no form */
    public static FormSchema read(InputStream form) throws IOException {
        JsonNode root = JSON.readTree(form);
        Map<String, Field> fields = new LinkedHashMap<>();
        collect(root.path("components"), fields);
        return new FormSchema(root.path("id").asText(), fields);
    }

    private static void collect(JsonNode components, Map<String, Field> into) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (type.equals("dynamiclist")) {
                Map<String, Field> columns = new LinkedHashMap<>();
                collect(component.path("components"), columns);
                String path = component.path("path").asText();
                into.put(path, new Field(path, type, component.path("label").asText(path), List.of(), columns));
            } else if (component.has("key")) {
                String key = component.path("key").asText();
                List<String> options = new ArrayList<>();
                component
                        .path("values")
                        .forEach(option -> options.add(option.path("value").asText()));
                String label = component
                        .path("label")
                        .asText(component.path("dateLabel").asText(key));
                into.put(key, new Field(key, type, label, options, Map.of()));
            } else {
                collect(component.path("components"), into);
            }
        }
    }

    /** The form's id, for example {@code intake-record-family}. */
    public String id() {
        return id;
    }

    public Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** All fields in the order of the form. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /**
     * @param options the values a person can choose; empty for fields without a fixed list
     * @param columns the fields of one row, for a list of rows
     */
    public record Field(String key, String type, String label, List<String> options, Map<String, Field> columns) {

        /** A choice may become a process variable for a gateway; free text never does. */
        public boolean isChoice() {
            return CHOICES.contains(type);
        }

        public boolean isList() {
            return type.equals("dynamiclist");
        }
    }
}
