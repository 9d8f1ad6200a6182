package nl.ruggensteun.process.schoolonboarding;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.schoolonboarding.SendMaterialsForm.Material;
import org.springframework.stereotype.Component;

/** A school that joins gets the draaiboek at least; the rest may follow after signing. */
@Component
class SendMaterialsTask implements TaskHandler<SendMaterialsForm> {

    @Override
    public void complete(SendMaterialsForm form, Submission submission) {
        if (form.sent() == null || !form.sent().contains(Material.DRAAIBOEK)) {
            throw new InputRejected("sent", "Stuur de school eerst het draaiboek. Kruis het daarna aan.");
        }
    }
}
