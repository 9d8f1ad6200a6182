package nl.ruggensteun.process.afsluiting;

import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.meeting.Closings;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.process.Variables;
import org.springframework.stereotype.Component;

/** An eindgesprek, another way to round off, or the reason why none is possible (R-177, T-11). */
@Component
class ChooseClosingTask implements TaskHandler<ChooseClosingForm> {

    private final Closings closings;

    ChooseClosingTask(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void complete(ChooseClosingForm form, Submission submission) {
        closings.choose(
                CaseId.of(submission.variable(Variables.CASE_ID)), form.closing(), form.reason(), submission.userId());
    }
}
