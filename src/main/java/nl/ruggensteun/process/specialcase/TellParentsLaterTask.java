package nl.ruggensteun.process.specialcase;

import java.time.Clock;
import java.util.Date;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.specialcase.TellParentsLaterForm.ParentsTold;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Component;

/** Parents hear what was shared without their consent, or a day comes on which somebody looks again. */
@Component
class TellParentsLaterTask implements TaskHandler<TellParentsLaterForm> {

    private final SpecialCases specialCases;
    private final Disclosures disclosures;
    private final Clock clock;

    TellParentsLaterTask(SpecialCases specialCases, Disclosures disclosures, Clock clock) {
        this.specialCases = specialCases;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Override
    public void complete(TellParentsLaterForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("parentsTold", form.parentsTold());
        if (form.parentsTold() == ParentsTold.TOLD) {
            problems.isGiven("channel", form.channel());
        }
        problems.rejectIfAny();
        SpecialCaseId id = SpecialCaseId.of(submission.variable(Variables.SPECIAL_CASE_ID));
        if (form.parentsTold() == ParentsTold.TOLD) {
            disclosures.parentsInformed(
                    CaseId.of(submission.variable(Variables.CASE_ID)),
                    ContactKind.SPECIAL_CASE,
                    form.informedOn(),
                    form.channel(),
                    submission.userId());
            specialCases.parentsHeard(id);
        } else {
            specialCases.parentsNotYet(id, form.whyNotYet(), form.reviewOn());
            submission.set(
                    Variables.REVIEW_ON,
                    Date.from(form.reviewOn().atStartOfDay(clock.getZone()).toInstant()));
        }
    }
}
