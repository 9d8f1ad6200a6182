package nl.ruggensteun.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of one deployed Camunda Form, as a submit is checked against: key, type, label, choices and length. */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TEXT = 10_000;
    private static final Set<String> ONE_OF = Set.of("radio", "select");
    private static final Set<String> SOME_OF = Set.of("checklist", "taglist");
    private static final Set<String> PLAIN = Set.of("checkbox", "number", "datetime");

    /** A day, a time and both, as form-js sends them. */
    private static final List<DateTimeFormatter> MOMENTS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_TIME, DateTimeFormatter.ISO_DATE_TIME);

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

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
        collect(root.path("components"), true, fields);
        return new FormSchema(root.path("id").asText(), fields);
    }

    /** @param shown whether nothing around these components hides them from somebody */
    private static void collect(JsonNode components, boolean shown, Map<String, Field> into) {
        for (JsonNode component : components) {
            boolean alwaysShown =
                    shown && component.path("conditional").path("hide").asText().isEmpty();
            String type = component.path("type").asText();
            if (type.equals("dynamiclist")) {
                Map<String, Field> columns = new LinkedHashMap<>();
                collect(component.path("components"), alwaysShown, columns);
                String path = component.path("path").asText();
                into.put(
                        path, new Field(path, type, component.path("label").asText(path), 0, false, Map.of(), columns));
            } else if (component.has("key")) {
                String key = component.path("key").asText();
                Map<String, String> options = new LinkedHashMap<>();
                component.path("values").forEach(option -> {
                    String value = option.path("value").asText();
                    options.put(value, option.path("label").asText(value));
                });
                String label = component
                        .path("label")
                        .asText(component.path("dateLabel").asText(key));
                int longest = component.path("validate").path("maxLength").asInt(LONGEST_TEXT);
                boolean needed = alwaysShown
                        && component.path("validate").path("required").asBoolean();
                into.put(key, new Field(key, type, label, Math.min(longest, LONGEST_TEXT), needed, options, Map.of()));
            } else {
                collect(component.path("components"), alwaysShown, into);
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
     * @param longest the most characters that a text may have
     * @param needed everybody who fills in this form sees the question and must answer it
     * @param options the values a person can choose, with their labels; empty for fields without a fixed list
     * @param columns the fields of one row, for a list of rows
     */
    public record Field(
            String key,
            String type,
            String label,
            int longest,
            boolean needed,
            Map<String, String> options,
            Map<String, Field> columns) {

        /**
         * A choice may become a process variable for a gateway; free text never does. A list that is filled from
         * elsewhere holds no known values, so an answer to it counts as text.
         */
        public boolean isChoice() {
            return PLAIN.contains(type) || !options.isEmpty();
        }

        public boolean isList() {
            return type.equals("dynamiclist");
        }

        /** Whether this is one of the answers that a person can give here; not for lists of rows. */
        public boolean accepts(Object answer) {
            return switch (type) {
                case "checkbox" -> answer instanceof Boolean;
                case "number" -> answer instanceof Number || isNumber(answer);
                case "datetime" -> answer instanceof String text && isMoment(text);
                default ->
                    ONE_OF.contains(type)
                            ? isOption(answer)
                            : SOME_OF.contains(type)
                                    ? answer instanceof List<?> several
                                            && several.stream().allMatch(this::isOption)
                                    : answer instanceof String;
            };
        }

        /** The answer as a person reads it: ja or nee, the labels of what was chosen, a day as 31-12-2026. */
        public String inWords(Object answer) {
            if (answer instanceof List<?> several) {
                return several.stream().map(this::inWords).collect(Collectors.joining(", "));
            }
            if (answer instanceof Boolean tick) {
                return tick ? "ja" : "nee";
            }
            String text = String.valueOf(answer);
            return type.equals("datetime") ? dutchDay(text) : options.getOrDefault(text, text);
        }

        private static String dutchDay(String text) {
            return parses(DateTimeFormatter.ISO_LOCAL_DATE, text)
                    ? LocalDate.parse(text).format(DUTCH_DAY)
                    : text;
        }

        private boolean isOption(Object answer) {
            boolean simple = answer instanceof String || answer instanceof Number || answer instanceof Boolean;
            return simple && (options.isEmpty() || options.containsKey(answer.toString()));
        }

        private static boolean isNumber(Object answer) {
            return answer instanceof String text && text.matches("-?[0-9]{1,15}([.][0-9]{1,10})?");
        }

        private static boolean isMoment(String text) {
            return MOMENTS.stream().anyMatch(format -> parses(format, text));
        }

        private static boolean parses(DateTimeFormatter format, String text) {
            try {
                format.parse(text);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
