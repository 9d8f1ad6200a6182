package nl.ruggensteun.process.exitinterview;

import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.experience.ExperienceAnswers;
import nl.ruggensteun.experience.Respondent;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.platform.form.TaskHandler;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;
import org.springframework.stereotype.Component;

/** Asks the children; taking part is free. */
@Component
class InterviewChildrenTask implements TaskHandler<InterviewChildrenForm> {

    private final ExitInterviews interviews;

    InterviewChildrenTask(ExitInterviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void complete(InterviewChildrenForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("tookPart", form.tookPart());
        problems.rejectIfAny();
        interviews.record(
                FamilyId.of(submission.variable(Variables.FAMILY_ID)),
                Respondent.CHILDREN,
                new ExperienceAnswers(
                        form.tookPart() == YesNo.YES,
                        form.knewWhatWasShared(),
                        form.feltHeard(),
                        form.schoolHelped(),
                        form.knewWhomToAsk(),
                        form.childWasBetterOff(),
                        form.remark()),
                submission.userId());
    }
}
