package nl.ruggensteun.web.schools;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import nl.ruggensteun.covenant.ReadinessAnswer;
import nl.ruggensteun.covenant.ReadinessItem;
import nl.ruggensteun.covenant.ReadinessLine;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.util.StringUtils;

/**
 * One row of the page of a draaiboek, kept as it was typed until it is right.
 *
 * @param plannedOn as {@code 12-03-2027}; null when empty
 * @param doneOn the day on which it was ticked, as people read it; null while it is open
 */
record ReadinessRow(ReadinessItem item, String who, String plannedOn, String remark, boolean done, String doneOn) {

    static ReadinessRow of(ReadinessLine line) {
        return new ReadinessRow(
                line.item(),
                line.who().orElse(null),
                line.plannedOn().map(SchoolForm.SHOWN::format).orElse(null),
                line.remark().orElse(null),
                line.isDone(),
                line.doneOn().map(SchoolForm.SHOWN::format).orElse(null));
    }

    /** @param answers by field, as {@code who.WORK_PROCESS} */
    ReadinessRow typed(Map<String, String> answers) {
        return new ReadinessRow(
                item,
                text(answers, "who"),
                text(answers, "plannedOn"),
                text(answers, "remark"),
                answers.containsKey("done." + item),
                doneOn);
    }

    /** @throws InputRejected at {@code plannedOn.WORK_PROCESS} for what is no date */
    ReadinessAnswer toAnswer() {
        try {
            LocalDate day = plannedOn == null ? null : LocalDate.parse(plannedOn, SchoolForm.DUTCH);
            return new ReadinessAnswer(who, day, remark, done);
        } catch (DateTimeParseException e) {
            throw new InputRejected("plannedOn." + item, "Schrijf de dag als dag-maand-jaar, bijvoorbeeld 12-03-2027.");
        }
    }

    public String name() {
        return item.name();
    }

    public String label() {
        return item.label();
    }

    public String part() {
        return item.part();
    }

    private String text(Map<String, String> answers, String field) {
        String typed = answers.get(field + "." + item);
        return StringUtils.hasText(typed) ? typed.strip() : null;
    }
}
