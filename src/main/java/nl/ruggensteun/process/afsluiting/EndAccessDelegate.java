package nl.ruggensteun.process.afsluiting;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Sluit de toegang van school": from now on the school sees nothing of this child any more. */
@Component
class EndAccessDelegate implements JavaDelegate {

    private final Consents consents;
    private final Clock clock;
    private final Timeline timeline;

    EndAccessDelegate(Consents consents, Clock clock, Timeline timeline) {
        this.consents = consents;
        this.clock = clock;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getVariable(Variables.BRIN6) instanceof String school) {
            CaseId id = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
            consents.end(id, Brin6.parse(school), LocalDate.now(clock));
            timeline.add(id, TimelineKind.ACCESS_ENDED, Timeline.AUTOMATIC);
        }
    }
}
