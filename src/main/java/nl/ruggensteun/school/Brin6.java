package nl.ruggensteun.school;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ruggensteun.problem.InputRejected;

/**
 * The code of one school location: the institution (BRIN4) and the number of the location, as in {@code 99AA00}.
 *
 * @param value six characters, upper case
 */
public record Brin6(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");
    private static final String GROUP_PREFIX = "school";

    public Brin6 {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a BRIN6");
        }
    }

    /**
     * What a person typed, with or without blanks and capitals.
     *
     * @throws InputRejected at field {@code brin6}
     */
    public static Brin6 parse(String typed) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(code).matches()) {
            throw new InputRejected(
                    "brin6", "Dit is geen schoolcode. Een schoolcode heeft 6 tekens, bijvoorbeeld 99AA00.");
        }
        return new Brin6(code);
    }

    static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The group of the people who do the work at this school. */
    public String group() {
        return GROUP_PREFIX + value;
    }

    /** The school of a group; empty for a group that is not of a school. */
    public static Optional<Brin6> ofGroup(String groupId) {
        if (groupId == null || !groupId.startsWith(GROUP_PREFIX)) {
            return Optional.empty();
        }
        String code = groupId.substring(GROUP_PREFIX.length());
        return SHAPE.matcher(code).matches() ? Optional.of(new Brin6(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
