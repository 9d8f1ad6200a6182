package nl.ruggensteun.platform.hardening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions that a diagram may hold: comparisons of variables, calls of allowed beans with variables, dates
 * counted from now. Judged word by word; whatever is not on the list is refused, and whether it makes sense is for the
 * engine to say.
 */
final class ModelExpression {

    private static final Pattern PART = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:(?<text>'[^'\\\\]*'|\"[^\"\\\\]*\")|(?<number>[0-9]+(?:\\.[0-9]+)?)|(?<name>[A-Za-z][A-Za-z0-9_]*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!().,]))");
    private static final Set<String> OPERATORS =
            Set.of("true", "false", "null", "empty", "and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> NOT_VARIABLES =
            Set.of("execution", "task", "caseExecution", "externalTask", "instanceof", "div", "mod");
    private static final Pattern DATE_STEP = Pattern.compile("(plus|minus|with)[A-Za-z]*|toDate");

    private final ProcessBeans beans;

    ModelExpression(ProcessBeans beans) {
        this.beans = beans;
    }

    static boolean isLiteral(String text) {
        return !text.contains("${") && !text.contains("#{");
    }

    /** Words that mean something in an expression, so that nothing else can have that name. */
    static boolean isWordOfItsOwn(String name) {
        return OPERATORS.contains(name)
                || NOT_VARIABLES.contains(name)
                || name.equals("now")
                || name.equals("dateTime");
    }

    /** True for text in which every {@code ${…}} is of the allowed kind; text without any is allowed. */
    boolean isAllowed(String text) {
        Matcher parts = PART.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (parts.find()) {
            if (!isAllowedPart(parts.group(1))) {
                return false;
            }
            parts.appendReplacement(rest, "");
        }
        return isLiteral(parts.appendTail(rest).toString());
    }

    /** The bean of {@code ${someDelegate}}, when that is all there is. */
    static Optional<String> beanName(String text) {
        Matcher part = PART.matcher(text.strip());
        return part.matches() && part.group(1).strip().matches("[A-Za-z][A-Za-z0-9_]*")
                ? Optional.of(part.group(1).strip())
                : Optional.empty();
    }

    private boolean isAllowedPart(String part) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(part.strip());
        int end = 0;
        while (word.find() && word.start() == end) {
            words.add(word.group().strip());
            end = word.end();
        }
        if (end != part.strip().length() || words.isEmpty()) {
            return false;
        }
        for (int i = 0; i < words.size(); ) {
            int next = isName(words.get(i)) ? afterName(words, i) : i + 1;
            if (next < 0 || words.get(i).equals(".")) {
                return false;
            }
            i = next;
        }
        return true;
    }

    /** @return where to go on after the name at {@code i} and what hangs on it; negative when it is not allowed */
    private int afterName(List<String> words, int i) {
        String name = words.get(i);
        String next = at(words, i + 1);
        if (next.equals(".")) {
            return name.equals("execution")
                    ? afterBusinessKey(words, i)
                    : beans.isCallable(name, at(words, i + 2)) ? afterArguments(words, i + 3) : -1;
        }
        if (next.equals("(")) {
            return name.equals("now") || name.equals("dateTime")
                    ? afterDate(words, i)
                    : OPERATORS.contains(name) ? i + 1 : -1;
        }
        return NOT_VARIABLES.contains(name) || beans.names().contains(name) ? -1 : i + 1;
    }

    private static int afterBusinessKey(List<String> words, int i) {
        return at(words, i + 2).equals("processBusinessKey")
                        && !at(words, i + 3).equals("(")
                ? i + 3
                : -1;
    }

    /** A list of variables and literals between brackets; {@code execution} may be handed to our own bean. */
    private int afterArguments(List<String> words, int open) {
        if (!at(words, open).equals("(")) {
            return -1;
        }
        for (int i = open + 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(")")) {
                return at(words, i + 1).equals(".") ? -1 : i + 1;
            }
            boolean value = word.equals("execution")
                    || isName(word)
                            && !NOT_VARIABLES.contains(word)
                            && !beans.names().contains(word)
                    || word.matches("['\"0-9].*");
            if (!value && !word.equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private static int afterDate(List<String> words, int i) {
        int end = i + 3;
        if (!at(words, i + 2).equals(")")) {
            return -1;
        }
        while (at(words, end).equals(".")) {
            boolean withNumber = at(words, end + 3).matches("[0-9]+");
            int close = end + (withNumber ? 4 : 3);
            if (!DATE_STEP.matcher(at(words, end + 1)).matches()
                    || !at(words, end + 2).equals("(")
                    || !at(words, close).equals(")")) {
                return -1;
            }
            end = close + 1;
        }
        return end;
    }

    private static boolean isName(String word) {
        return Character.isLetter(word.charAt(0));
    }

    private static String at(List<String> words, int i) {
        return i < words.size() ? words.get(i) : "";
    }
}
