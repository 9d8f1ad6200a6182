package nl.ruggensteun.process.interpreter;

import java.util.List;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.family.Interpretation;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.timeline.ExtraAnswer;
import nl.ruggensteun.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Who will interpret in the talk that comes; somebody who is no interpreter only with a reason (E-17). */
@Component
class ArrangeInterpreterTask implements TaskHandler<ArrangeInterpreterForm> {

    private static final String FORM = "interpreter-arrange-interpreter";

    private final Timeline timeline;

    ArrangeInterpreterTask(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void complete(ArrangeInterpreterForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("arranged", form.arranged());
        problems.rejectIfAny();
        Interpretation planned = form.toDomain();
        problems.optionalText("reason", planned.reason(), 500);
        planned.check(problems, "reason");
        problems.addIf(
                form.arranged() == ArrangeInterpreterForm.Arranged.NOT_NEEDED && isBlank(planned.reason()),
                "reason",
                "Dit gezin heeft een tolk nodig. Schrijf op waarom het bij dit gesprek niet hoeft.");
        problems.rejectIfAny();
        if (!isBlank(planned.reason())) {
            keep(new ExtraAnswer("reason", "Waarom is er geen tolk?", planned.reason()), submission);
        }
    }

    /** With the case, or with the family as long as there is none. */
    private void keep(ExtraAnswer reason, Submission submission) {
        if (submission.has(Variables.CASE_ID)) {
            timeline.keepExtraAnswers(
                    CaseId.of(submission.variable(Variables.CASE_ID)), FORM, List.of(reason), submission.userId());
        } else {
            timeline.keepExtraAnswers(
                    FamilyId.of(submission.variable(Variables.FAMILY_ID)), FORM, List.of(reason), submission.userId());
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
