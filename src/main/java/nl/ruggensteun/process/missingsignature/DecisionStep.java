package nl.ruggensteun.process.missingsignature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.DeciderRole;
import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.springframework.stereotype.Component;

/** What both deciders do: say yes or no. After the second yes the process knows when somebody looks again. */
@Component
class DecisionStep {

    private final MissingSignatures missing;
    private final Consents consents;
    private final Timeline timeline;
    private final Clock clock;

    DecisionStep(MissingSignatures missing, Consents consents, Timeline timeline, Clock clock) {
        this.missing = missing;
        this.consents = consents;
        this.timeline = timeline;
        this.clock = clock;
    }

    void decide(DeciderRole role, Decision decision, LocalDate reviewOn, String reason, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("decision", decision);
        problems.rejectIfAny();
        MissingSignatureId id = MissingSignatureId.of(submission.variable(Variables.MISSING_SIGNATURE_ID));
        boolean wasValid = consents.isValid(caseId(submission));
        missing.decide(id, role, decision == Decision.APPROVED, reviewOn, reason, submission.userId());
        if (missing.get(id).isApproved()) {
            submission.set(
                    Variables.REVIEW_ON,
                    Date.from(missing.lookAgainOn(id)
                            .atStartOfDay(clock.getZone())
                            .toInstant()));
        }
        if (consents.isValid(caseId(submission)) && !wasValid) {
            timeline.add(caseId(submission), TimelineKind.CONSENT_VALID, Timeline.AUTOMATIC);
        }
    }

    private static CaseId caseId(Submission submission) {
        return CaseId.of(submission.variable(Variables.CASE_ID));
    }
}
