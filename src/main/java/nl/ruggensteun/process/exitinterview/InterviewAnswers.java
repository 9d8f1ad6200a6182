package nl.ruggensteun.process.exitinterview;

import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.experience.ExperienceAnswers;
import nl.ruggensteun.experience.Respondent;
import nl.ruggensteun.family.FamilyId;
import nl.ruggensteun.platform.form.Submission;
import nl.ruggensteun.problem.Problems;
import nl.ruggensteun.process.Variables;
import nl.ruggensteun.process.YesNo;

/** What parents and children are both asked; taking part is free. Scores from 1 to 5. */
interface InterviewAnswers {

    YesNo tookPart();

    Integer knewWhatWasShared();

    Integer feltHeard();

    Integer schoolHelped();

    Integer knewWhomToAsk();

    Integer childWasBetterOff();

    String remark();

    default void keep(Respondent of, ExitInterviews interviews, Submission submission) {
        Problems problems = new Problems();
        problems.isGiven("tookPart", tookPart());
        problems.rejectIfAny();
        interviews.record(
                FamilyId.of(submission.variable(Variables.FAMILY_ID)),
                of,
                new ExperienceAnswers(
                        tookPart() == YesNo.YES,
                        knewWhatWasShared(),
                        feltHeard(),
                        schoolHelped(),
                        knewWhomToAsk(),
                        childWasBetterOff(),
                        remark()),
                submission.userId());
    }
}
