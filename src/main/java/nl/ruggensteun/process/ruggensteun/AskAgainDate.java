package nl.ruggensteun.process.ruggensteun;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.consent.Consent;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.task.OnTaskCreated;
import nl.ruggensteun.process.TargetDates;
import nl.ruggensteun.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * "Begeleid verder zonder school" is due on the day from which the family wants to be asked once more (E-03). On that day
 * the begeleider sees it and chooses; nobody is asked by itself.
 */
@Component
class AskAgainDate implements OnTaskCreated {

    private static final String TASK = "userTask_supportWithoutSchool";

    private final Consents consents;
    private final TargetDates targetDates;
    private final Clock clock;

    AskAgainDate(Consents consents, TargetDates targetDates, Clock clock) {
        this.consents = consents;
        this.targetDates = targetDates;
        this.clock = clock;
    }

    @Override
    public void created(DelegateTask task) {
        if (task.getTaskDefinitionKey().equals(TASK) && task.getVariable(Variables.CASE_ID) instanceof String id) {
            consents.current(CaseId.of(id))
                    .flatMap(Consent::askAgainFrom)
                    .filter(day -> !day.isBefore(LocalDate.now(clock)))
                    .map(targetDates::endOf)
                    .ifPresent(task::setDueDate);
        }
    }
}
