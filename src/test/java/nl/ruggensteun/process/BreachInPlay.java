package nl.ruggensteun.process;

import java.time.LocalDateTime;
import java.util.Map;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.demo.Answers;

/** A data breach under way in a test. */
public final class BreachInPlay extends InPlay<BreachInPlay> {

    public static final String FATIMA = "fatima";

    BreachInPlay(CaseFixture cases, String key) {
        super(cases, key);
    }

    @Override
    BreachInPlay self() {
        return this;
    }

    public BreachId id() {
        return BreachId.of(key.replace("breach-", ""));
    }

    public BreachInPlay fatima(String task, Map<String, Object> answers) {
        return does(FATIMA, task, answers);
    }

    /** @param report {@code YES} or {@code NO}, as is {@code tell} */
    public BreachInPlay assessed(String report, String tell) {
        return fatima("userTask_assessBreach", Answers.breachAssessed(report, tell));
    }

    public BreachInPlay authorityTold(LocalDateTime at) {
        return fatima("userTask_reportToAuthority", Answers.authorityTold(at));
    }

    public BreachInPlay closed() {
        return fatima("userTask_closeBreach", Answers.breachClosed());
    }
}
