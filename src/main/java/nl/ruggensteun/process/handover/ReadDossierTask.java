package nl.ruggensteun.process.handover;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.stereotype.Component;

/** The new begeleider knows what is safe before speaking to anyone (E-12); who and when is in the timeline. */
@Component
class ReadDossierTask implements TaskHandler<ReadDossierForm> {

    @Override
    public void complete(ReadDossierForm form, Submission submission) {
        if (!form.safetyRead()) {
            throw new InputRejected("safetyRead", "Lees eerst wat veilig is voor dit gezin. Vink het daarna aan.");
        }
    }
}
