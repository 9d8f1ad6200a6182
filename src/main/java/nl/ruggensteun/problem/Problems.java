package nl.ruggensteun.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects everything that is wrong with what a person filled in, so that it is said in one go and before anything is
 * saved.
 */
public final class Problems {

    private static final String MISSING = "Vul dit veld in.";
    private static final Pattern PHONE = Pattern.compile("[+0-9() -]{6,20}");

    private final List<FieldProblem> problems = new ArrayList<>();

    public Problems add(String field, String message) {
        problems.add(new FieldProblem(field, message));
        return this;
    }

    /** Adds the problem when {@code wrong}. */
    public Problems addIf(boolean wrong, String field, String message) {
        return wrong ? add(field, message) : this;
    }

    /** @return whether there is an answer; a missing one is added as a problem */
    public boolean isGiven(String field, Object answer) {
        boolean given = answer instanceof String text ? !text.isBlank() : answer != null;
        addIf(!given, field, MISSING);
        return given;
    }

    /** Text that must be there, of at most {@code longest} characters. */
    public Problems text(String field, String text, int longest) {
        isGiven(field, text);
        return optionalText(field, text, longest);
    }

    public Problems optionalText(String field, String text, int longest) {
        return addIf(
                text != null && text.length() > longest,
                field,
                "Maak dit korter: hoogstens %,d tekens.".formatted(longest).replace(',', '.'));
    }

    /** A number to call, of 6 to 20 digits and signs; may be missing. */
    public Problems optionalPhone(String field, String phone) {
        return addIf(
                phone != null && !phone.isBlank() && !PHONE.matcher(phone).matches(),
                field,
                "Dit is geen telefoonnummer. Gebruik hoogstens 20 cijfers en tekens.");
    }

    /** A day that must be there and lie from {@code earliest} to {@code today}. */
    public Problems pastDay(String field, LocalDate day, LocalDate earliest, LocalDate today, String tooEarly) {
        if (isGiven(field, day)) {
            addIf(day.isAfter(today), field, "Deze datum ligt in de toekomst.");
            addIf(day.isBefore(earliest), field, tooEarly);
        }
        return this;
    }

    /** @throws InputRejected with all problems, when there is one */
    public void rejectIfAny() {
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
    }
}
