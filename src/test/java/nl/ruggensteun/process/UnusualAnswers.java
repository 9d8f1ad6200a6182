package nl.ruggensteun.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ruggensteun.demo.Answers;

/** Answers for the less travelled ways out of the diagrams, beside those of {@link Answers}. */
public final class UnusualAnswers {

    private UnusualAnswers() {}

    /** The same answers with one changed; null takes it out. */
    public static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    /** @param closed the answers with which a special case is closed */
    public static Map<String, Object> readByTheFamily(Map<String, Object> closed) {
        return with(with(closed, "visibility", "PARENTS"), "whyVisible", "Het is nu rustig.");
    }

    public static Map<String, Object> parentsDecline() {
        return Map.of("interpreter", "NOT_NEEDED", "participates", "NO");
    }

    public static Map<String, Object> childAdded(
            String familyNumber, String firstName, LocalDate birthDate, Map<String, Object> school) {
        Map<String, Object> answers = new HashMap<>(Answers.child(firstName, "Voorbeeld", birthDate, "1"));
        answers.put("familyNumber", familyNumber);
        answers.put("schoolSituation", school.get("schoolSituation"));
        if (school.containsKey("brin6")) {
            answers.put("brin6", school.get("brin6"));
        }
        return answers;
    }

    public static Map<String, Object> notReachable() {
        return Map.of("outcome", "NOT_REACHABLE");
    }

    public static Map<String, Object> askMeLater(LocalDate on) {
        return Map.of("outcome", "LATER", "askAgainOn", on.toString());
    }

    public static Map<String, Object> noConsent(String followUp) {
        return Map.of("followUp", followUp);
    }

    public static Map<String, Object> parentsCannotHearYet(LocalDate reviewOn) {
        return Map.of("parentsTold", "NOT_YET", "whyNotYet", "Nu niet veilig.", "reviewOn", reviewOn.toString());
    }

    public static Map<String, Object> withoutSchool(String nextStep) {
        return nextStep.equals("ASK_AGAIN")
                ? Map.of("nextStep", nextStep, "wish", "FAMILY_ASKS")
                : Map.of("nextStep", nextStep);
    }

    /** A family with which one talks in Arabic, with an interpreter. */
    public static Map<String, Object> needsInterpreter(LocalDate intake) {
        return with(with(Answers.familyRegistered(intake), "language", "ar"), "interpreterNeeded", true);
    }

    /** The same answers of a talk, in which an interpreter helped. */
    public static Map<String, Object> interpreted(Map<String, Object> answers) {
        return with(answers, "interpreter", "PROFESSIONAL");
    }

    public static Map<String, Object> interpreterArranged() {
        return Map.of("arranged", "PROFESSIONAL");
    }

    public static Map<String, Object> stopsWithoutSchool(LocalDate on) {
        return Map.of("nextStep", "ENDED", "endDate", on.toString(), "wholeFamily", "THIS_CHILD");
    }

    public static Map<String, Object> stopsForThisChild(LocalDate on) {
        return with(Answers.supportEnds(on), "wholeFamily", "THIS_CHILD");
    }

    public static Map<String, Object> noStartgesprek(LocalDate informedOn) {
        return with(
                with(Answers.startgesprekPrepared(informedOn), "needed", "NOT_NEEDED"),
                "reason",
                "Het gesprek was er vorig jaar al");
    }

    public static Map<String, Object> otherMoment() {
        return Map.of("schoolComes", "OTHER_MOMENT", "remark", "Liever op donderdag");
    }

    public static Map<String, Object> moved() {
        return Map.of("outcome", "MOVED");
    }

    public static Map<String, Object> cancelled() {
        return Map.of("outcome", "CANCELLED", "reason", "De ouders willen wachten");
    }

    /** @param kind how to round off, other than with a meeting */
    public static Map<String, Object> closeBy(String kind) {
        return Map.of("closing", kind);
    }

    public static Map<String, Object> closingNotPossible() {
        return with(closeBy("NOT_POSSIBLE"), "reason", "Het gezin is verhuisd");
    }
}
