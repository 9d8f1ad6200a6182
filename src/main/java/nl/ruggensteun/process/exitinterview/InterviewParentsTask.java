package nl.ruggensteun.process.exitinterview;

import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.experience.Respondent;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import org.springframework.stereotype.Component;

/** Asks the parents. */
@Component
class InterviewParentsTask implements TaskHandler<InterviewParentsForm> {

    private final ExitInterviews interviews;

    InterviewParentsTask(ExitInterviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void complete(InterviewParentsForm form, Submission submission) {
        form.keep(Respondent.PARENTS, interviews, submission);
    }
}
