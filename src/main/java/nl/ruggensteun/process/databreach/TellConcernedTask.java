package nl.ruggensteun.process.databreach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.databreach.TellConcernedForm.Outcome;
import org.springframework.stereotype.Component;

/** Those concerned hear of it on the safe way, or it is written down why not (AVG 34). */
@Component
class TellConcernedTask implements TaskHandler<TellConcernedForm> {

    private final Breaches breaches;

    TellConcernedTask(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void complete(TellConcernedForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("outcome", form.outcome());
        problems.rejectIfAny();
        BreachId id = BreachId.of(submission.variable(Variables.BREACH_ID));
        if (form.outcome() == Outcome.NOT_SAFE) {
            breaches.notTold(id, form.toldRemark(), submission.userId());
            return;
        }
        breaches.told(
                id,
                Set.copyOf(Optional.ofNullable(form.toldPeople()).orElse(List.of())),
                form.toldOn(),
                form.channel(),
                form.toldRemark(),
                submission.userId());
    }
}
