package nl.ruggensteun.process.substitution;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.stereotype.Component;

/** The substitute knows what is safe before speaking to anyone (E-12); who and when is in the timeline. */
@Component
class ReadWhatIsSafeTask implements TaskHandler<ReadWhatIsSafeForm> {

    @Override
    public void complete(ReadWhatIsSafeForm form, Submission submission) {
        if (!form.safetyRead()) {
            throw new InputRejected("safetyRead", "Lees eerst wat veilig is voor dit gezin. Vink het daarna aan.");
        }
    }
}
