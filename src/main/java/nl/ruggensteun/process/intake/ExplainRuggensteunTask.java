package nl.ruggensteun.process.intake;

import nl.ruggensteun.family.Families;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Records what the parents were told and whether they take part (R-010, R-120…R-128). */
@Component
class ExplainRuggensteunTask implements TaskHandler<ExplainRuggensteunForm> {

    private final Families families;

    ExplainRuggensteunTask(Families families) {
        this.families = families;
    }

    @Override
    public void complete(ExplainRuggensteunForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("participates", form.participates());
        problems.rejectIfAny();
        families.recordExplanation(
                FamilyId.of(submission.variable(Variables.FAMILY_ID)), form.toDomain(), submission.userId());
    }
}
