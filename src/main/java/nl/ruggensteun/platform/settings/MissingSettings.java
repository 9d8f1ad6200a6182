package nl.ruggensteun.platform.settings;

import java.util.List;

/** Production was started without something it needs. */
final class MissingSettings extends RuntimeException {

    private final transient List<String> variables;

    MissingSettings(List<String> variables) {
        super("Missing: " + String.join(", ", variables));
        this.variables = variables;
    }

    List<String> variables() {
        return variables;
    }
}
