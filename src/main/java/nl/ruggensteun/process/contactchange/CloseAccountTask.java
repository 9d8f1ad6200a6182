package nl.ruggensteun.process.contactchange;

import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.InputRejected;
import org.springframework.stereotype.Component;

/** Who left a school sees nothing of it any more (E-11). The account itself is switched off in Admin, by the beheerder. */
@Component
class CloseAccountTask implements TaskHandler<CloseAccountForm> {

    @Override
    public void complete(CloseAccountForm form, Submission submission) {
        if (!form.accountClosed()) {
            throw new InputRejected("accountClosed", "Wacht tot het account uit staat. Vink het daarna aan.");
        }
    }
}
