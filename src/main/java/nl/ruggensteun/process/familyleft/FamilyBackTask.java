package nl.ruggensteun.process.familyleft;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Component;

/** A family that is back goes on as before; the diagram closes the cases of one that is not. */
@Component
class FamilyBackTask implements TaskHandler<FamilyBackForm> {

    @Override
    public void complete(FamilyBackForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("familyIsBack", form.familyIsBack());
        problems.rejectIfAny();
    }
}
