package nl.ruggensteun.platform.hardening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A form of an upload: fields that Tasklist can show safely, with names that nobody else uses. */
final class FormCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TYPES = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "group",
            "dynamiclist",
            "separator",
            "spacer");

    private final Predicate<String> taken;
    private final Function<String, Set<String>> fieldsOfOurs;

    /**
     * @param taken names of variables and beans, which a question of a kwartiermaker cannot have
     * @param fieldsOfOurs the fields that our code expects in the form of this id; those may have such a name
     */
    FormCheck(Predicate<String> taken, Function<String, Set<String>> fieldsOfOurs) {
        this.taken = taken;
        this.fieldsOfOurs = fieldsOfOurs;
    }

    Set<String> idsOf(Map<String, byte[]> files) {
        Set<String> ids = new HashSet<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".form")) {
                read(content).ifPresent(form -> ids.add(form.path("id").asText()));
            }
        });
        return ids;
    }

    void check(String file, byte[] content, Problems problems) {
        String where = "In het formulier \"" + file + "\"";
        Optional<JsonNode> form = read(content);
        if (form.isEmpty() || !form.get().path("components").isArray()) {
            problems.add("Het bestand \"" + file + "\" is geen goed formulier. Sla het opnieuw op in Camunda Modeler.");
            return;
        }
        String id = form.get().path("id").asText();
        if (!id.matches("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)+")) {
            problems.add(where + " moet de id beginnen met de naam van het proces, bijvoorbeeld"
                    + " \"intake-nieuwe-vraag\". Nu is het \"" + id + "\".");
        }
        walk(form.get().path("components"), where, fieldsOfOurs.apply(id), problems);
    }

    private void walk(JsonNode components, String where, Set<String> ours, Problems problems) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            String label = component.path("label").asText(component.path("key").asText(type));
            if (!TYPES.contains(type)) {
                problems.add(where + " staat bij \"" + label + "\" een soort veld dat hier niet kan (" + type
                        + "). Kies een ander veld.");
            }
            String key =
                    component.path(type.equals("dynamiclist") ? "path" : "key").asText();
            if (!key.isEmpty() && !key.matches("[a-zA-Z][a-zA-Z0-9]*")) {
                problems.add(where + " heeft de vraag \"" + label + "\" een naam met andere tekens dan letters en"
                        + " cijfers: \"" + key + "\".");
            } else if (taken.test(key) && !ours.contains(key)) {
                problems.add(where + " heeft de vraag \"" + label + "\" de naam \"" + key
                        + "\". Die naam is al bezet. Kies een andere.");
            }
            walk(component.path("components"), where, ours, problems);
        }
    }

    private static Optional<JsonNode> read(byte[] content) {
        try {
            JsonNode form = JSON.readTree(content);
            return form != null && form.isObject() ? Optional.of(form) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
