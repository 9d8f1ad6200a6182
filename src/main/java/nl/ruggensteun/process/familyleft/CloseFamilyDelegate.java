package nl.ruggensteun.process.familyleft;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Rond zaken van gezin af": talks are called off, and every open case of the family closes by the short way. */
@Component
class CloseFamilyDelegate implements JavaDelegate {

    private final Families families;
    private final Meetings meetings;
    private final Timeline timeline;
    private final Clock clock;

    CloseFamilyDelegate(Families families, Meetings meetings, Timeline timeline, Clock clock) {
        this.families = families;
        this.meetings = meetings;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FamilyId family = FamilyId.of((String) execution.getVariable(Variables.FAMILY_ID));
        CaseId reportedIn = CaseId.of((String) execution.getVariable(Variables.CASE_ID));
        String begeleider = (String) execution.getVariable(Variables.BEGELEIDER);
        families.casesOf(family).stream()
                .filter(ChildCase::isOpen)
                .map(ChildCase::id)
                .forEach(id -> {
                    if (meetings.callOff(id, "Het gezin is weg.", begeleider)) {
                        timeline.add(id, TimelineKind.MEETING_CANCELLED, begeleider);
                    }
                    if (!id.equals(reportedIn)) {
                        timeline.add(id, TimelineKind.FAMILY_LEFT, begeleider);
                    }
                });
        families.leave(family, LocalDate.now(clock), begeleider);
    }
}
