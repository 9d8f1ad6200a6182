package nl.ruggensteun.process.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.ChildCase;
import nl.ruggensteun.family.Families;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.notification.Outbox;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.CaseStart;
import nl.ruggensteun.process.OwnCases;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/** Stops the case where it is: the school sees nothing from this transaction on, and no talk takes place. */
@Component
class StartedByMistakeTask implements TaskHandler<StartedByMistakeForm> {

    private final OwnCases ownCases;
    private final Families families;
    private final Consents consents;
    private final Meetings meetings;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Clock clock;

    StartedByMistakeTask(
            OwnCases ownCases,
            Families families,
            Consents consents,
            Meetings meetings,
            Outbox outbox,
            Timeline timeline,
            Clock clock) {
        this.ownCases = ownCases;
        this.families = families;
        this.consents = consents;
        this.meetings = meetings;
        this.outbox = outbox;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public void complete(StartedByMistakeForm form, Submission submission) {
        ChildCase childCase = ownCases.ofBegeleider(form.caseId(), submission.userId());
        if (!form.sure()) {
            throw new InputRejected("sure", "Vink dit aan als u het zeker weet. De zaak stopt meteen.");
        }
        submission.startsAs(childCase.id().toString());
        CaseStart.variables(childCase).forEach(submission::set);
        childCase.brin6().ifPresent(school -> {
            consents.end(childCase.id(), school, LocalDate.now(clock));
            outbox.purge(childCase.id(), school);
        });
        if (meetings.callOff(childCase.id(), "Deze zaak was een vergissing.", submission.userId())) {
            timeline.add(childCase.id(), TimelineKind.MEETING_CANCELLED, submission.userId());
        }
        families.cancelCase(childCase.id());
    }
}
