package nl.ruggensteun.process.informschool;

import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** The signed form is in the family's own file. */
@Component
class FileFormTask implements TaskHandler<FileFormForm> {

    private final Consents consents;

    FileFormTask(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void complete(FileFormForm form, Submission submission) {
        consents.filedAtShelter(
                consents.getCurrent(CaseId.of(submission.variable(Variables.CASE_ID)))
                        .id(),
                form.filedOn(),
                submission.userId());
    }
}
