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

/** Asks the parents; taking part is free. */
@Component
class InterviewParentsTask implements TaskHandler<InterviewParentsForm> {

    private final ExitInterviews interviews;

    InterviewParentsTask(ExitInterviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void complete(InterviewParentsForm form, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("tookPart", form.tookPart());
        problems.rejectIfAny();
        interviews.record(
                FamilyId.of(submission.variable(Variables.FAMILY_ID)),
                Respondent.PARENTS,
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
