package nl.ruggensteun.process.consent;

import java.time.Clock;
import java.util.Date;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.consent.SignatureId;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/** Records what one person answered (R-129…R-132). Whether the consent is valid is judged by the domain. */
@Component
class AskSignerTask implements TaskHandler<AskSignerForm> {

    private final Consents consents;
    private final Clock clock;
    private final Timeline timeline;

    AskSignerTask(Consents consents, Clock clock, Timeline timeline) {
        this.consents = consents;
        this.clock = clock;
        this.timeline = timeline;
    }

    @Override
    public void complete(AskSignerForm form, Submission submission) {
        CaseId id = CaseId.of(submission.variable(Variables.CASE_ID));
        Brin6 school = Brin6.parse(submission.variable(Variables.BRIN6));
        consents.hold(id, school);
        boolean wasValid = consents.isValid(id, school);
        consents.answer(
                SignatureId.of(submission.variable(Variables.SIGNATURE_ID)), form.toDomain(), submission.userId());
        if (form.outcome() == Outcome.LATER) {
            submission.setForNextStep(
                    Variables.ASK_AGAIN_ON,
                    Date.from(form.askAgainOn().atStartOfDay(clock.getZone()).toInstant()));
        }
        if (form.outcome() == Outcome.REFUSED) {
            submission.set(Variables.CONSENT_REFUSED, true);
        }
        boolean isValid = consents.isValid(id, school);
        submission.set(Variables.CONSENT_VALID, isValid);
        if (isValid && !wasValid) {
            timeline.add(id, TimelineKind.CONSENT_VALID, Timeline.AUTOMATIC);
        }
    }
}
