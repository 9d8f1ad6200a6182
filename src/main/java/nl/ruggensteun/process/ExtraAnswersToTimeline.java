package nl.ruggensteun.process;

import java.util.List;
import nl.ruggensteun.breach.BreachId;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.ExtraAnswers;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Keeps what a kwartiermaker asked on top of our questions with the case, or with the family or breach without one. */
@Component
class ExtraAnswersToTimeline implements ExtraAnswers {

    private final Timeline timeline;
    private final Breaches breaches;

    ExtraAnswersToTimeline(Timeline timeline, Breaches breaches) {
        this.timeline = timeline;
        this.breaches = breaches;
    }

    @Override
    public void keep(String formId, List<ExtraAnswer> answers, Submission submission) {
        var kept = answers.stream()
                .map(answer -> new nl.ruggensteun.timeline.ExtraAnswer(answer.field(), answer.label(), answer.value()))
                .toList();
        if (submission.has(Variables.CASE_ID)) {
            timeline.keepExtraAnswers(
                    CaseId.of(submission.variable(Variables.CASE_ID)), formId, kept, submission.userId());
        } else if (submission.has(Variables.BREACH_ID)) {
            BreachId breach = BreachId.of(submission.variable(Variables.BREACH_ID));
            kept.forEach(
                    answer -> breaches.keepExtraAnswer(breach, answer.label(), answer.value(), submission.userId()));
        } else if (!submission.has(Variables.FAMILY_ID)) {
            throw new InputRejected(
                    answers.get(0).field(), "Dit formulier gaat niet over een gezin. Een extra vraag kan hier niet.");
        } else {
            timeline.keepExtraAnswers(
                    FamilyId.of(submission.variable(Variables.FAMILY_ID)), formId, kept, submission.userId());
        }
    }
}
