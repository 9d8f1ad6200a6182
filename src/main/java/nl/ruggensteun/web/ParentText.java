package nl.ruggensteun.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words for parents and children in one language: the consent form, and the explanation step by step.
 *
 * @param language the code of the language, such as {@code nl}
 * @param lines by key, as in {@code parent-texts/parents_nl.properties}
 */
record ParentText(String language, Map<String, String> lines) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "pnb", "prs", "ps", "sd", "ug", "ur", "yi");
    private static final int STEPS = 10;

    /** How this language calls itself. */
    public String name() {
        return line("name");
    }

    /** {@code rtl} or {@code ltr}: the value of the attribute {@code dir}. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(language.split("-")[0]) ? "rtl" : "ltr";
    }

    public String line(String key) {
        return lines.get(key);
    }

    /** The same with the names of the child and the school filled in. */
    public String line(String key, String child, String school) {
        return line(key).replace("{child}", child).replace("{school}", school);
    }

    /** The explanation: one idea each. */
    public List<Step> steps() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(number ->
                        new Step(number, line("explain." + number + ".title"), line("explain." + number + ".text")))
                .toList();
    }

    record Step(int number, String title, String text) {}
}
