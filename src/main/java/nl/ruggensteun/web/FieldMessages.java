package nl.ruggensteun.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import nl.ruggensteun.problem.FieldProblem;
import nl.ruggensteun.problem.InputRejected;

/** What is wrong, by field, as a page shows it. */
public final class FieldMessages {

    private FieldMessages() {}

    /** @return the text by the name of the field, in the order of the problems */
    public static Map<String, String> of(InputRejected refused) {
        Map<String, StringJoiner> messages = new LinkedHashMap<>();
        for (FieldProblem problem : refused.problems()) {
            messages.computeIfAbsent(problem.field(), field -> new StringJoiner("\n"))
                    .add(problem.message());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        messages.forEach((field, text) -> texts.put(field, text.toString()));
        return texts;
    }
}
