package nl.ruggensteun.process.notification;

import java.util.UUID;
import nl.ruggensteun.notification.PostOffice;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** Somebody corrected the address of a mail that came back (E-11). Then it is sent again, if it still may be. */
@Component
class CorrectAddressTask implements TaskHandler<CorrectAddressForm> {

    private final PostOffice postOffice;

    CorrectAddressTask(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void complete(CorrectAddressForm form, Submission submission) {
        if (!form.addressCorrected()) {
            throw new InputRejected("addressCorrected", "Verbeter eerst het adres. Vink het daarna aan.");
        }
        postOffice.sendAgain(UUID.fromString(submission.variable(Variables.NOTIFICATION_ID)));
    }
}
