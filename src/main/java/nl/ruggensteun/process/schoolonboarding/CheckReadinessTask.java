package nl.ruggensteun.process.schoolonboarding;

import nl.ruggensteun.covenant.Onboardings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.school.Brin6;
import org.springframework.stereotype.Component;

/** The school reports that it is ready, by the checklist on its page. */
@Component
class CheckReadinessTask implements TaskHandler<CheckReadinessForm> {

    private final Onboardings onboardings;

    CheckReadinessTask(Onboardings onboardings) {
        this.onboardings = onboardings;
    }

    @Override
    public void complete(CheckReadinessForm form, Submission submission) {
        if (!form.schoolIsReady()) {
            throw new InputRejected(
                    "schoolIsReady", "Laat deze taak staan tot de school klaar is. Vink het daarna aan.");
        }
        onboardings.ready(Brin6.parse(submission.variable(Variables.BRIN6)), form.openItemsReason());
    }
}
