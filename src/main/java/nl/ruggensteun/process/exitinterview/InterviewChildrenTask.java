package nl.ruggensteun.process.exitinterview;

import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.experience.Respondent;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import org.springframework.stereotype.Component;

/** Asks the children. */
@Component
class InterviewChildrenTask implements TaskHandler<InterviewChildrenForm> {

    private final ExitInterviews interviews;

    InterviewChildrenTask(ExitInterviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void complete(InterviewChildrenForm form, Submission submission) {
        form.keep(Respondent.CHILDREN, interviews, submission);
    }
}
