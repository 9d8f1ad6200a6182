package nl.ruggensteun.process.covenant;

import nl.ruggensteun.covenant.CovenantId;
import nl.ruggensteun.covenant.Covenants;
import nl.ruggensteun.covenant.Party;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.covenant.ReviewCovenantForm.Decision;
import org.springframework.stereotype.Component;

/** Before the day of notice somebody looks whether the covenant goes on. */
@Component
class ReviewCovenantTask implements TaskHandler<ReviewCovenantForm> {

    private final Covenants covenants;

    ReviewCovenantTask(Covenants covenants) {
        this.covenants = covenants;
    }

    @Override
    public void complete(ReviewCovenantForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("decision", form.decision());
        problems.rejectIfAny();
        CovenantId id = CovenantId.of(submission.variable(Variables.COVENANT_ID));
        if (form.decision() == Decision.GOES_ON) {
            covenants.goesOn(id, form.evaluatedOn());
            return;
        }
        if (form.evaluatedOn() != null) {
            covenants.evaluated(id, form.evaluatedOn());
        }
        covenants.giveNotice(id, Party.SHELTER, form.noticeOn());
    }
}
