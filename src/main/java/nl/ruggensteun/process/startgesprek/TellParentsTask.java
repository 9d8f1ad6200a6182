package nl.ruggensteun.process.startgesprek;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The school tells the parents that it works with the shelter, at which three moments, and what for. */
@Component
class TellParentsTask implements TaskHandler<TellParentsForm> {

    private final Consents consents;

    TellParentsTask(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void complete(TellParentsForm form, Submission submission) {
        consents.parentsToldBySchool(
                consents.getCurrent(CaseId.of(submission.variable(Variables.CASE_ID)))
                        .id(),
                form.toldOn());
    }
}
